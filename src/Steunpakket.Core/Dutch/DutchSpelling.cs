using System.Text;

namespace Steunpakket.Core.Dutch;

/// <summary>How the end of a word is spelled alone (school, huis, bus) and before an ending with a vowel (scholen, huizen, bussen).</summary>
/// <remarks>A doubled vowel in a closed syllable is single in an open one, a short vowel doubles the consonant after it, and f and s may become v and z.</remarks>
internal static class DutchSpelling
{
    private static readonly string[] Diphthongs = ["aai", "ooi", "oei", "eeu", "ieu", "eau", "ai", "au", "ei", "eu", "oi", "oe", "oo", "ou", "ui", "aa", "uu"];

    public static bool IsVowel(char letter) => "aeiouy".Contains(Plain(letter), StringComparison.Ordinal);

    public static bool EndsInDiphthong(string word) => Diphthongs.Any(end => word.EndsWith(end, StringComparison.Ordinal));

    /// <param name="word">Ends in a consonant.</param>
    /// <returns>Every spelling the rules allow; where stress decides, those for either stress.</returns>
    public static IEnumerable<string> BeforeVowel(string word) =>
        Lengthened(word).SelectMany(stem => stem switch
        {
            [.., var before, var last] when before == last => [stem],
            [.., 'f'] => [stem, stem[..^1] + 'v'],
            [.., 's'] => [stem, stem[..^1] + 'z'],
            _ => new[] { stem },
        });

    /// <summary>The words that may be spelled as <paramref name="stem"/> before a vowel; more than <see cref="BeforeVowel"/> agrees with.</summary>
    public static IEnumerable<string> AtEnd(string stem)
    {
        var ends = stem switch
        {
            [.., 'v'] => [stem, stem[..^1] + 'f'],
            [.., 'z'] => [stem, stem[..^1] + 's'],
            _ => new[] { stem },
        };
        return ends.SelectMany(Closed);
    }

    private static IEnumerable<string> Lengthened(string word)
    {
        if (word.Length < 2 || !IsVowel(word[^2]))
        {
            return [word];
        }

        if (word.Length > 2 && IsVowel(word[^3]))
        {
            return [word[^2] is 'a' or 'e' or 'o' or 'u' && word[^2] == Plain(word[^3]) ? Single(word) : word];
        }

        return word[^1] is 'w' or 'x' or 'j' or 'h' ? [word]
            : Syllables(word) > 1 ? [word, word + word[^1]]
            : IrregularPlurals.Lengthens(word) ? [word, word + word[^1]]
            : [word + word[^1]];
    }

    // financieel, financiële: without the diaeresis it would read as ie.
    private static string Single(string word) =>
        word is [.., 'i', 'e', 'e', var last] ? $"{word[..^3]}ë{last}" : word.Remove(word.Length - 2, 1);

    private static IEnumerable<string> Closed(string stem)
    {
        yield return stem;
        if (stem.Length > 2 && stem[^1] == stem[^2])
        {
            yield return stem[..^1];
        }

        if (stem.Length > 1 && !IsVowel(stem[^1]) && IsVowel(stem[^2]))
        {
            yield return stem.Insert(stem.Length - 1, Plain(stem[^2]).ToString());
            yield return $"{stem[..^2]}{Plain(stem[^2])}{Plain(stem[^2])}{stem[^1]}";
        }
    }

    private static int Syllables(string word)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var goesOn = i > 0 && IsVowel(word[i - 1]) && word[i] is not ('ë' or 'ï' or 'ö' or 'ü');
            count += IsVowel(word[i]) && !goesOn ? 1 : 0;
        }

        return count;
    }

    private static char Plain(char letter) =>
        letter < 0x80 ? letter : letter.ToString().Normalize(NormalizationForm.FormD)[0];
}
