namespace Steunpakket.Core.Dutch;

/// <summary>Other forms of one Dutch word: plural and singular, and adjectives with and without -e.</summary>
/// <remarks>
/// By spelling rules and small tables, without a dictionary: it gives more than exists, so that a caller keeps what stands in a corpus.
/// Verb forms, diminutives and degrees of comparison are left out. Symmetric: a is a variant of b exactly when b is one of a.
/// </remarks>
public static class DutchInflection
{
    private const int ShortestWord = 2;

    /// <param name="word">One word, lower case. Of a word with hyphens the last part inflects.</param>
    /// <returns>Sorted ordinally, without <paramref name="word"/>; empty for what is no word of letters and apostrophes.</returns>
    public static IReadOnlySet<string> Variants(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var head = word[..(word.LastIndexOf('-') + 1)];
        var tail = word[head.Length..];
        var variants = new SortedSet<string>(StringComparer.Ordinal);
        if (tail.Length >= ShortestWord && tail.All(character => char.IsLetter(character) || character == '\''))
        {
            variants.UnionWith(LongerForms.Of(tail).Concat(ShorterForms.Of(tail)).Select(form => head + form));
            variants.Remove(word);
        }

        return variants;
    }
}
