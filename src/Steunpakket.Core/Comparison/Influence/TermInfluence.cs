using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Comparison.Influence;

/// <summary>What one term does to one line: what becomes of the line without it.</summary>
public sealed record TermInfluence
{
    public required string Line { get; init; }

    public required Term Term { get; init; }

    /// <summary>Occurrences in all selected documents.</summary>
    public required long Hits { get; init; }

    /// <summary>Selected documents that hold it.</summary>
    public required int Documents { get; init; }

    /// <summary>aandeel_hits: of the occurrences of all terms of the line, 0 to 1; null for a line without occurrences.</summary>
    public required double? HitShare { get; init; }

    /// <summary>Documents that are relevant in a compared year.</summary>
    public required int Relevant { get; init; }

    /// <summary>The same without the term, with the cut taken anew.</summary>
    public required int RelevantWithout { get; init; }

    /// <summary>Relevant only with the term.</summary>
    public required int Lost { get; init; }

    /// <summary>Relevant only without it: the cut came down.</summary>
    public required int Gained { get; init; }

    /// <summary>τ-b between the documents that score on the line, ranked with and without the term; null where undefined.</summary>
    public required double? KendallTau { get; init; }

    /// <summary>One for each base year, in the order of the options.</summary>
    public required IReadOnlyList<TermVerdict> Verdicts { get; init; }
}
