namespace Steunpakket.Core.Families;

/// <summary>The shingles and words of one text, ready to be held against another's.</summary>
public sealed class TextContent
{
    internal TextContent(uint[] shingles, uint[] words) => (Shingles, Words) = (shingles, words);

    /// <summary>Each once, ascending.</summary>
    internal uint[] Shingles { get; }

    /// <summary>As often as they stand in the text, ascending; the lowest bit marks a number or a word with a capital.</summary>
    internal uint[] Words { get; }

    internal TextContent With(uint[] shingles) => new(shingles, Words);
}
