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
    private readonly HashSet<(DocumentId Id, int Year)>[] _relevant;
    private readonly HashSet<DocumentId>[] _documents;
    private readonly Dictionary<Stratum, RelevanceCut>[] _cuts;

    /// <param name="documents">The selected documents.</param>
    /// <param name="frame">Where options, covered months and comparability come from.</param>
    public ComparisonState(IReadOnlyCollection<SnapshotDocument> documents, Snapshot frame)
    {
        _frame = frame;
        Documents = [.. documents.OrderBy(document => document.Id.Value, StringComparer.Ordinal)];
        _meetings = Documents.ToDictionary(document => document.Id, frame.MeetingsOf);
        var placed = Documents.SelectMany(document => _meetings[document.Id].Keys, (document, year) => (Document: document, Year: year)).ToList();
        var strata = placed.ToLookup(place => StratumOf(place.Document, place.Year), place => place.Document);
        _cuts = [.. frame.Lines.Select((line, i) => strata.ToDictionary(stratum => stratum.Key, stratum => Cut(line, stratum, i)))];
        _relevant = [.. frame.Lines.Select((_, i) => placed.Where(place => IsRelevant(place.Document, place.Year, i)).Select(place => (place.Document.Id, place.Year)).ToHashSet())];
        _documents = [.. _relevant.Select(places => places.Select(place => place.Id).ToHashSet())];
        foreach (var document in Documents)
        {
            Count(document);
        }
    }

    /// <summary>In ordinal order of their ids.</summary>
    public IReadOnlyList<SnapshotDocument> Documents { get; }

    /// <summary>The score that the cut of a line lies at; null where nothing scores, or where each year or gemeente has a cut of its own.</summary>
    public ActionLineScore? CutOff(int line) => _cuts[line].TryGetValue(default, out var cut) ? cut.CutOff : null;

    /// <summary>The documents above the cut of a line that have a meeting in a compared year.</summary>
    public IReadOnlySet<DocumentId> Relevant(int line) => _documents[line];

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

    // One document a family: the smallest id with a meeting in the stratum.
    private RelevanceCut Cut(string line, IEnumerable<SnapshotDocument> documents, int index) => RelevanceCut.Of(
        line,
        documents.DistinctBy(document => document.Family, StringComparer.Ordinal).Select(document => document.Norms[index]),
        _frame.Options.Cut,
        _frame.Options.CutScore);

    private bool IsRelevant(SnapshotDocument document, int year, int line) => _cuts[line][StratumOf(document, year)].Keeps(document.Norms[line]);

    private Stratum StratumOf(SnapshotDocument document, int year) => _frame.Options.Cut switch
    {
        CutRule.PerYear => new(year, null),
        CutRule.PerGemeente => new(null, document.Publisher),
        _ => default,
    };

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
                if (_relevant[line].Contains((document.Id, year)))
                {
                    _counts[(gemeente, line, year)] = Count(gemeente, line, year) + rows;
                }
            }
        }
    }

    /// <summary>Documents that have one cut together.</summary>
    private readonly record struct Stratum(int? Year, GemeenteCode? Gemeente);

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
