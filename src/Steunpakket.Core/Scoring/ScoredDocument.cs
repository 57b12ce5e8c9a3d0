using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Scoring;

/// <summary>How relevant one document is, and why.</summary>
public sealed record ScoredDocument
{
    public required DocumentId Id { get; init; }

    /// <summary>Occurrences of keywords, a form in two groups once; without expansions and excluded groups (METHOD 4.2).</summary>
    public required int Hits { get; init; }

    /// <summary>relevantie_score: the points of the terms that <see cref="Hits"/> counts (METHOD 4.5).</summary>
    public required RawScore Relevance { get; init; }

    /// <summary>One for each action line of the model, in its order.</summary>
    public required IReadOnlyList<LineScore> Lines { get; init; }

    /// <summary>The keywords of the general group, which are in no action line.</summary>
    public required LineScore General { get; init; }

    /// <summary>Over the terms that <see cref="Hits"/> counts (METHOD 4.17).</summary>
    public required RawScore Bm25 { get; init; }

    /// <summary>Hits a thousand words; null for a text without words.</summary>
    public required double? HitsPer1000 { get; init; }

    /// <summary>Where most points fall, the first of equals; from 1, null where pages are not known.</summary>
    public required int? BestPage { get; init; }

    /// <summary>Every term that occurs, most points first, then by form; summed in ordinal order of forms they give each raw score to the bit.</summary>
    public required IReadOnlyList<TermPoints> Because { get; init; }
}
