using System.Globalization;
using System.Text;

namespace Steunpakket.Core.Keywords.Linting;

/// <summary>Makes the ways to write a form apart, as one word, with a hyphen and without diacritics.</summary>
internal static class SpellingVariants
{
    private const int ShortestPart = 3;
    private const char CurlyApostrophe = '\u2019';

    public static IEnumerable<(string Form, string How)> Of(string form)
    {
        var words = form.Split(' ');
        var found = words.Length == 1 ? Parted(form).Concat(Unhyphened(form)) : Joined(words);
        if (WithoutDiacritics(form) is var plain && plain != form)
        {
            found = found.Append((plain, "without diacritics"));
        }

        return form.Contains('\'', StringComparison.Ordinal) ? found.Append((form.Replace('\'', CurlyApostrophe), "with a curly apostrophe")) : found;
    }

    // At every letter: the joint of a compound is not known, and parts that are no words stand in no text, or show where its extraction failed.
    private static IEnumerable<(string Form, string How)> Parted(string word)
    {
        if (!word.All(char.IsLetter))
        {
            yield break;
        }

        for (var at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            yield return (word.Insert(at, " "), "written as two words");
            yield return (word.Insert(at, "-"), "written with a hyphen");
        }
    }

    private static IEnumerable<(string Form, string How)> Unhyphened(string word)
    {
        for (var at = word.IndexOf('-', StringComparison.Ordinal); at >= 0; at = word.IndexOf('-', at + 1))
        {
            if (at > 0 && at < word.Length - 1)
            {
                yield return (word.Remove(at, 1), "written as one word");
                yield return (word.Remove(at, 1).Insert(at, " "), "written as two words");
            }
        }
    }

    private static IEnumerable<(string Form, string How)> Joined(string[] words)
    {
        for (var gap = 1; gap < words.Length; gap++)
        {
            if (CanJoin(words[gap - 1]) && CanJoin(words[gap]))
            {
                var (before, after) = (string.Join(' ', words[..gap]), string.Join(' ', words[gap..]));
                yield return (before + after, "written as one word");
                yield return ($"{before}-{after}", "written with a hyphen");
            }
        }
    }

    private static bool CanJoin(string word) =>
        char.IsLetterOrDigit(word[0]) && char.IsLetterOrDigit(word[^1]) && !DutchWords.FunctionWords.Contains(word);

    private static string WithoutDiacritics(string text) => string.Concat(
        text.Normalize(NormalizationForm.FormD).Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark));
}
