namespace Steunpakket.Core.Dutch;

/// <summary>Makes plurals and -e forms of a word that stands for a singular, an adjective without -e or a nominalised adjective.</summary>
internal static class LongerForms
{
    private static readonly string[] HissingEnds = ["ch", "sh", "ss", "x"];

    /// <param name="word">At least two characters.</param>
    public static IEnumerable<string> Of(string word)
    {
        if (word.EndsWith("heid", StringComparison.Ordinal))
        {
            return [word[..^2] + "den"];
        }

        var regular = DutchSpelling.IsVowel(word[^1]) ? AfterVowel(word) : AfterConsonant(word);
        return regular.Concat(IrregularPlurals.Of(word));
    }

    private static IEnumerable<string> AfterVowel(string word) => word switch
    {
        [.., 'i', 'e'] => [word + "s", word + "ën", word[..^1] + "ën"],
        [.., 'e', 'e'] => [word + "s", word + "ën"],
        [.., 'o', 'e'] => [word + "s", word + "en"],
        [.., 'e'] => [word + "s", word + "n"],
        _ when DutchSpelling.EndsInDiphthong(word) => [word + "s", word + "e", word + "en"],
        [.., 'a' or 'i' or 'o' or 'u' or 'y'] => [word + "'s"],
        _ => [word + "s"],
    };

    private static IEnumerable<string> AfterConsonant(string word)
    {
        foreach (var stem in DutchSpelling.BeforeVowel(word))
        {
            yield return stem + "e";
            yield return stem + "en";
        }

        if (HissingEnds.Any(end => word.EndsWith(end, StringComparison.Ordinal)))
        {
            yield return word + "es";
        }
        else if (word[^1] is not ('s' or 'z' or '\''))
        {
            yield return word + "s";
        }

        if (word.Length > 3 && word.EndsWith("um", StringComparison.Ordinal))
        {
            yield return word[..^2] + "a";
        }
    }
}
