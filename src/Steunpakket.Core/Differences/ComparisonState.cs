using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Differences;

/// <summary>The comparison of variant <c>study</c> over one set of documents: which are relevant, and what that makes of each gemeente.</summary>
public sealed class ComparisonState
{
    private readonly Snapshot _frame;
    private readonly Dictionary<DocumentId, IReadOnlyDictionary<int, int>> _meetings;
    private readonly Dictionary<(GemeenteCode Gemeente, int Line, int Year), long> _counts = [];
    private readonly HashSet<(GemeenteCode Gemeente, int Year)> _withKeyword = [];
    private readonly HashSet<DocumentId>[] _relevant;

    /// <param name="documents">The selected documents.</param>
    /// <param name="frame">Where options, covered months and comparability come from.</param>
    public ComparisonState(IReadOnlyCollection<SnapshotDocument> documents, Snapshot frame)
    {
        _frame = frame;
        Documents = [.. documents.OrderBy(document => document.Id.Value, StringComparer.Ordinal)];
        _meetings = Documents.ToDictionary(document => document.Id, frame.MeetingsOf);
        Cuts = [.. frame.Lines.Select((line, i) => RelevanceCut.Of(line, Scores(i), frame.Options.Cut))];
        _relevant = [.. frame.Lines.Select((_, i) => Documents.Where(document => IsRelevant(document, i)).Select(document => document.Id).ToHashSet())];
        foreach (var document in Documents)
        {
            Count(document);
        }
    }

    /// <summary>In ordinal order of their ids.</summary>
    public IReadOnlyList<SnapshotDocument> Documents { get; }

    /// <summary>One for each line.</summary>
    public IReadOnlyList<RelevanceCut> Cuts { get; }

    /// <summary>The documents above the cut of a line that have a meeting in a compared year.</summary>
    public IReadOnlySet<DocumentId> Relevant(int line) => _relevant[line];

    /// <summary>Rows, document × meeting.</summary>
    public long Count(GemeenteCode gemeente, int line, int year) => _counts.GetValueOrDefault((gemeente, line, year));

    public Verdict Verdict(GemeenteCode gemeente, int line, int baseYear) => _frame.Comparable.Contains((gemeente, baseYear))
        ? VerdictRule.Of(YearCount(gemeente, line, _frame.Options.TargetYear), YearCount(gemeente, line, baseYear), _frame.Options)
        : Comparison.Verdict.Onvergelijkbaar;

    /// <summary>How many gemeenten got which verdict; those of the denominator.</summary>
    public VerdictCounts Total(int line, int baseYear)
    {
        var counted = _frame.Comparable.Where(pair => pair.BaseYear == baseYear && IsInDenominator(pair.Gemeente, baseYear))
            .Select(pair => (Verdict: Verdict(pair.Gemeente, line, baseYear), IsNone: IsNone(pair.Gemeente, line, baseYear))).ToList();
        int Number(Verdict verdict) => counted.Count(one => one.Verdict == verdict);
        return new(
            Number(Comparison.Verdict.Meer), Number(Comparison.Verdict.Minder), Number(Comparison.Verdict.Evenveel),
            counted.Count(one => one is { Verdict: Comparison.Verdict.Evenveel, IsNone: true }));
    }

    private bool IsRelevant(SnapshotDocument document, int line) => _meetings[document.Id].Count > 0 && Cuts[line].Keeps(document.Norms[line]);

    // One document a family: the smallest id with a meeting in a compared year.
    private IEnumerable<ActionLineScore> Scores(int line) => Documents.Where(document => _meetings[document.Id].Count > 0)
        .DistinctBy(document => document.Family, StringComparer.Ordinal).Select(document => document.Norms[line]);

    private void Count(SnapshotDocument document)
    {
        if (document.Gemeente is not { } gemeente)
        {
            return;
        }

        foreach (var (year, rows) in _meetings[document.Id])
        {
            _withKeyword.Add((gemeente, year));
            for (var line = 0; line < _relevant.Length; line++)
            {
                if (_relevant[line].Contains(document.Id))
                {
                    _counts[(gemeente, line, year)] = Count(gemeente, line, year) + rows;
                }
            }
        }
    }

    private YearCount YearCount(GemeenteCode gemeente, int line, int year) =>
        new(Count(gemeente, line, year), _frame.Months.GetValueOrDefault((gemeente, year)));

    private bool IsNone(GemeenteCode gemeente, int line, int baseYear) =>
        Count(gemeente, line, baseYear) == 0 && Count(gemeente, line, _frame.Options.TargetYear) == 0;

    private bool IsInDenominator(GemeenteCode gemeente, int baseYear) => _frame.Options.Denominator switch
    {
        Denominator.HitsInTargetYear => _withKeyword.Contains((gemeente, _frame.Options.TargetYear)),
        Denominator.HitsInEitherYear => _withKeyword.Contains((gemeente, _frame.Options.TargetYear)) || _withKeyword.Contains((gemeente, baseYear)),
        _ => true,
    };
}
