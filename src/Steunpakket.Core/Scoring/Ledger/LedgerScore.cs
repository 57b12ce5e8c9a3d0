namespace Steunpakket.Core.Scoring.Ledger;

/// <summary>One score of one document with everything it is made of.</summary>
public sealed record LedgerScore
{
    /// <summary>The action line, the general group, or <see cref="ScoreLedger.Relevance"/>.</summary>
    public required string Name { get; init; }

    /// <summary>Most points first, then by form.</summary>
    public required IReadOnlyList<LedgerTerm> Terms { get; init; }

    /// <summary>The points of <see cref="Terms"/>, added in ordinal order of forms.</summary>
    public required RawScore Sum { get; init; }

    /// <summary>What the line is measured against; null for relevantie_score, which is not normalised.</summary>
    public required LineMaximum? Maximum { get; init; }

    /// <summary>Worked out of <see cref="Sum"/> and <see cref="Maximum"/> (METHOD 4.8); null for relevantie_score.</summary>
    public required LineScore? Line { get; init; }
}
