namespace Steunpakket.Core.Selection;

/// <summary>How terms share the text (config block <c>match</c>).</summary>
public sealed record MatchOptions
{
    /// <summary>Default: at a position the longest term wins and takes its text (METHOD 4.1).</summary>
    public Overlap Overlap { get; init; } = Overlap.LongestExclusive;

    /// <summary>When true <c>jeugd-ggz</c> is one word and does not count as <c>jeugd</c>. Default false.</summary>
    public bool HyphenIsLetter { get; init; }
}
