using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Differences;

/// <summary>What two exports are held against each other by.</summary>
public sealed record Snapshot
{
    /// <summary>The action lines, in ordinal order.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    public required CompareOptions Options { get; init; }

    /// <summary>The selected documents.</summary>
    public required IReadOnlyDictionary<DocumentId, SnapshotDocument> Documents { get; init; }

    /// <summary>Every document that had a readable text, selected or not, with a hash of the text.</summary>
    public required IReadOnlyDictionary<DocumentId, string> Corpus { get; init; }

    /// <summary>Per publisher the months that count.</summary>
    public required IReadOnlyDictionary<GemeenteCode, CoveredMonths> Covered { get; init; }

    /// <summary>Covered months, 0 to 12, of each gemeente of the target year and compared year.</summary>
    public required IReadOnlyDictionary<(GemeenteCode Gemeente, int Year), int> Months { get; init; }

    /// <summary>Gemeenten and base years that have a verdict.</summary>
    public required IReadOnlySet<(GemeenteCode Gemeente, int BaseYear)> Comparable { get; init; }

    /// <summary>The compared years, the target year among them.</summary>
    public IEnumerable<int> Years => Options.BaseYears.Append(Options.TargetYear);

    /// <summary>The meetings of a document that count, by year; years without any are left out.</summary>
    public IReadOnlyDictionary<int, int> MeetingsOf(SnapshotDocument document) => document.Meetings
        .Where(day => Years.Contains(day.Year) && Covered.TryGetValue(document.Publisher, out var covered) && covered.Covers(day))
        .CountBy(day => day.Year).ToDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>Whether a document has the same text here and there.</summary>
    public bool HasSameText(Snapshot other, DocumentId id) =>
        Corpus.TryGetValue(id, out var here) && other.Corpus.TryGetValue(id, out var there) && here == there;
}
