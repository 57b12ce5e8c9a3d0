using Steunpakket.Core.Scoring.Ledger;

namespace Steunpakket.Io.Explaining;

/// <summary>The scores of one document, told and checked.</summary>
public sealed record ScoreAccount
{
    public required ScoreLedger Ledger { get; init; }

    /// <summary>Stored numbers that the ledger does not give to the bit; empty when all is well.</summary>
    public required IReadOnlyList<LedgerDifference> Differences { get; init; }

    /// <summary>Whether the stored scores were made with the model of now; otherwise differences say nothing.</summary>
    public required bool MadeWithModel { get; init; }

    public required ModelFacts Model { get; init; }

    public required int Pages { get; init; }

    public required int Words { get; init; }

    /// <summary>From 1; null where pages are not known.</summary>
    public required int? BestPage { get; init; }

    /// <summary>By name of the score; absent where the document scores 0.</summary>
    public required IReadOnlyDictionary<string, ScoreRank> Ranks { get; init; }

    /// <summary>Ids of all members in ordinal order; empty when it has no family.</summary>
    public required IReadOnlyList<string> Family { get; init; }
}
