namespace Steunpakket.Core.Keywords;

/// <summary>
/// Whether a word and the alternatives after it make compounds (<c>Dag invulling/structuur</c>) or phrases (<c>Kwetsbare jeugd/jongeren</c>).
/// </summary>
/// <remarks>
/// A word makes compounds unless it looks like an adjective: it ends in -e (a consonant and -ie is a noun: informatie), it ends in a
/// suffix of <see cref="DutchWords.AdjectiveSuffixes"/>, or it is one of <see cref="DutchWords.ShortAdjectives"/>.
/// <see cref="DutchWords.NounsLikeAdjectives"/> are nouns all the same. Where the rule is wrong, the joint '|' or lines of their own say what is meant.
/// </remarks>
internal static class CompoundRule
{
    private const int ShortestStem = 2;

    /// <param name="word">Lower case.</param>
    public static bool Joins(string word, IReadOnlyList<string> alternatives) =>
        word.All(char.IsLetter)
        && !DutchWords.FunctionWords.Contains(word)
        && !alternatives.Any(DutchWords.FunctionWords.Contains)
        && !IsAdjective(word);

    /// <summary>Whether <paramref name="word"/> looks like an adjective; a guess by its ending.</summary>
    public static bool IsAdjective(string word) =>
        !DutchWords.NounsLikeAdjectives.Contains(word)
        && (IsInflected(word) || DutchWords.ShortAdjectives.Contains(word) || DutchWords.AdjectiveSuffixes.Any(suffix => HasSuffix(word, suffix)));

    private static bool IsInflected(string word) => word switch
    {
        [.., var before, 'i', 'e'] => "aeiou".Contains(before, StringComparison.Ordinal),
        [_, _, .., 'e'] => true,
        _ => false,
    };

    private static bool HasSuffix(string word, string suffix) =>
        word.Length >= suffix.Length + ShortestStem && word.EndsWith(suffix, StringComparison.Ordinal);
}
