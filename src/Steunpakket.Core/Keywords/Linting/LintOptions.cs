namespace Steunpakket.Core.Keywords.Linting;

/// <summary>How much to report.</summary>
public sealed record LintOptions
{
    /// <summary>Compounds a keyword, and suspended hyphens a keyword; the most frequent first. Default 10, at least 0.</summary>
    public int MostWords { get; init; } = 10;
}
