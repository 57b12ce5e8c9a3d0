using Steunpakket.Core.Documents;
using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Differences;

/// <summary>A selected document as one export knows it.</summary>
public sealed record SnapshotDocument
{
    public required DocumentId Id { get; init; }

    /// <summary>Its family: documents of one family have one say in where the cut lies.</summary>
    public required string Family { get; init; }

    /// <summary>Per action line, in the order of <see cref="Snapshot.Lines"/>.</summary>
    public required IReadOnlyList<RawScore> Raws { get; init; }

    /// <summary>As <see cref="Raws"/>, on the scale of the model.</summary>
    public required IReadOnlyList<ActionLineScore> Norms { get; init; }

    /// <summary>The gemeente that published it.</summary>
    public required GemeenteCode Publisher { get; init; }

    /// <summary>The gemeente of the target year that it counts under; null where the publisher was split.</summary>
    public required GemeenteCode? Gemeente { get; init; }

    /// <summary>The days of its meetings, one a meeting; empty for an undated document.</summary>
    public required IReadOnlyList<DateOnly> Meetings { get; init; }
}
