using System.ComponentModel.DataAnnotations;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Selection;

namespace Steunpakket.Io.Configuration;

/// <summary>Which forms are looked for, and how they share the text (config block <c>match</c>).</summary>
public sealed record MatchSettings
{
    /// <summary>study: the forms the study counted; extended: those and the ones it missed. Default extended.</summary>
    [EnumDataType(typeof(KeywordProfile))]
    public KeywordProfile Profile { get; init; } = KeywordProfile.Extended;

    /// <summary>longest-exclusive: text counts for one term; all: for every term. Default longest-exclusive.</summary>
    [EnumDataType(typeof(Overlap))]
    public Overlap Overlap { get; init; } = Overlap.LongestExclusive;

    /// <summary>When true <c>jeugd-ggz</c> is one word and does not count as <c>jeugd</c>. Default false.</summary>
    public bool HyphenIsLetter { get; init; }

    public MatchOptions ToOptions() => new() { Overlap = Overlap, HyphenIsLetter = HyphenIsLetter };
}
