using Steunpakket.Core.Comparison;
using Steunpakket.Core.Differences;

namespace Steunpakket.Io.Differences;

/// <summary>The short of a difference: what a person wants to know first.</summary>
public sealed record DifferenceSummary
{
    /// <summary>Snapshot ids.</summary>
    public required string Old { get; init; }

    public required string Now { get; init; }

    /// <summary>Documents that are selected now and were not, by cause.</summary>
    public required IReadOnlyDictionary<string, int> Gained { get; init; }

    /// <summary>Documents that were selected and are not now, by cause.</summary>
    public required IReadOnlyDictionary<string, int> Lost { get; init; }

    /// <summary>Gemeenten with most documents gained and lost.</summary>
    public required IReadOnlyList<GemeenteDifference> Gemeenten { get; init; }

    /// <summary>Per action line how many documents became relevant, or are so no more, by cause.</summary>
    public required IReadOnlyList<LineDifference> Relevance { get; init; }

    /// <summary>Gemeenten × lines × base years whose verdict changed, by the causes that did it.</summary>
    public required IReadOnlyDictionary<string, int> Verdicts { get; init; }

    /// <summary>Of how many.</summary>
    public required int AllVerdicts { get; init; }

    /// <summary>The national table after each step.</summary>
    public required IReadOnlyList<StepTotal> Steps { get; init; }

    public bool IsEmpty => Gained.Count == 0 && Lost.Count == 0 && Relevance.Count == 0 && Verdicts.Count == 0;

    internal static DifferenceSummary Of(Difference difference, DocumentNames names) => new()
    {
        Old = difference.OldFolder.Manifest.SnapshotId,
        Now = difference.NowFolder.Manifest.SnapshotId,
        Gained = ByCause(difference.Selection.Where(change => change.IsGained).Select(change => change.Cause)),
        Lost = ByCause(difference.Selection.Where(change => !change.IsGained).Select(change => change.Cause)),
        Gemeenten = ByGemeente(difference.Selection, names),
        Relevance = ByLine(difference),
        Verdicts = new SortedDictionary<string, int>(
            difference.Verdicts.CountBy(change => string.Join(' ', change.Causes.Select(cause => cause.Word()))).ToDictionary(pair => pair.Key, pair => pair.Value),
            StringComparer.Ordinal),
        AllVerdicts = difference.Now.Months.Keys.Select(key => key.Gemeente).Distinct().Count() * difference.Now.Lines.Count * difference.Now.Options.BaseYears.Count,
        Steps = Totals(difference),
    };

    private static IReadOnlyList<GemeenteDifference> ByGemeente(IReadOnlyList<SelectionChange> changes, DocumentNames names) =>
    [
        .. changes.GroupBy(change => names.Of(change.Id).Gemeente, StringComparer.Ordinal)
            .Select(group => new GemeenteDifference(group.Key, group.Count(change => change.IsGained), group.Count(change => !change.IsGained)))
            .OrderByDescending(gemeente => gemeente.Gained + gemeente.Lost).ThenBy(gemeente => gemeente.Name, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<LineDifference> ByLine(Difference difference) =>
    [
        .. RelevanceChange.Of(difference.Steps, difference.Now.Lines.Count)
            .GroupBy(change => (change.Line, change.IsGained, change.Cause)).OrderBy(group => group.Key)
            .Select(group => new LineDifference(difference.Now.Lines[group.Key.Line], group.Key.IsGained, group.Key.Cause.Word(), group.Count())),
    ];

    private static IReadOnlyList<StepTotal> Totals(Difference difference) =>
    [
        .. from step in difference.Steps
           from year in difference.Now.Options.BaseYears
           from line in difference.Now.Lines.Index()
           let total = step.State.Total(line.Index, year)
           select new StepTotal(step.Cause?.Word() ?? "oud", year, line.Item, step.State.Relevant(line.Index).Count, total.N, total.Meer, total.Minder, total.Evenveel),
    ];

    private static SortedDictionary<string, int> ByCause(IEnumerable<Cause> causes) =>
        new(causes.CountBy(cause => cause.Word()).ToDictionary(pair => pair.Key, pair => pair.Value), StringComparer.Ordinal);
}

/// <summary>Documents gained and lost in one gemeente.</summary>
public sealed record GemeenteDifference(string Name, int Gained, int Lost);

/// <summary>Documents that changed sides on one line by one cause.</summary>
public sealed record LineDifference(string Line, bool IsGained, string Cause, int Documents);

/// <summary>A row of the national table after one step.</summary>
public sealed record StepTotal(string Step, int BaseYear, string Line, int Relevant, int N, int Meer, int Minder, int Evenveel);
