using System.ComponentModel.DataAnnotations;

namespace Steunpakket.Core.Expansion;

/// <summary>Which words are proposed.</summary>
public sealed record CandidateOptions
{
    /// <summary>Nearest words a keyword. From 0; default 10.</summary>
    [Range(0, 200)]
    public int PerKeyword { get; init; } = 10;

    /// <summary>Nearest words to the centre of an action line's keywords. From 0; default 25.</summary>
    [Range(0, 1000)]
    public int PerLine { get; init; } = 25;

    /// <summary>Compounds a keyword. From 0; default 10.</summary>
    [Range(0, 200)]
    public int Compounds { get; init; } = 10;

    /// <summary>Word pairs an action line. From 0; default 25.</summary>
    [Range(0, 1000)]
    public int WordPairs { get; init; } = 25;

    /// <summary>Occurrences below which nothing is proposed; 0, the default, for a floor that grows with the corpus (30 at 12.5 million words).</summary>
    [Range(0, int.MaxValue)]
    public int MinCount { get; init; }

    /// <summary>Documents below which nothing is proposed; 0, the default, for a fifth of the floor on occurrences and 3 at least.</summary>
    [Range(0, int.MaxValue)]
    public int MinDocuments { get; init; }

    /// <summary>Words to either side within which two words stand together, for the log-likelihood. Default 10.</summary>
    [Range(1, 50)]
    public int Together { get; init; } = 10;

    /// <summary>Another line whose centre is at most so much farther from a word than its own is a conflict. Default 0.05.</summary>
    [Range(0.0, 2.0)]
    public double ConflictMargin { get; init; } = 0.05;

    /// <summary>Passages a word. From 0; default 5.</summary>
    [Range(0, 20)]
    public int Passages { get; init; } = 5;
}
