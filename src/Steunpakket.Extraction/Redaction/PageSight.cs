using System.Text;
using Steunpakket.Core.Texts;

namespace Steunpakket.Extraction.Redaction;

/// <summary>Which words of a page cannot be seen, and the page's text without them.</summary>
public sealed class PageSight
{
    /// <summary>Stands for one or more words that cannot be seen, however long they are.</summary>
    public const string Hidden = "███";

    /// <summary>Letters and digits a page may have to be compared with: the time it takes grows with them.</summary>
    private const int MostLetters = 100_000;
    private const int MostBeside = 40;

    private readonly string _letters;
    private readonly bool[] _hidden;

    private PageSight(string letters, bool[] hidden) => (_letters, _hidden) = (letters, hidden);

    /// <summary>Of a page on which nothing is hidden, as of every file that is no PDF.</summary>
    public static PageSight Everything { get; } = new("", []);

    /// <summary>Whether words of the page cannot be seen.</summary>
    public bool HidesWords => _hidden.Length > 0;

    /// <returns>Null when there is more text than can be compared.</returns>
    internal static PageSight? Of(IReadOnlyList<(WordBox Word, bool IsVisible)> words)
    {
        var letters = new StringBuilder();
        var hidden = new List<bool>();
        foreach (var (word, isVisible) in words)
        {
            letters.Append(LettersOf(TextNormaliser.Normalise(word.Text)));
            hidden.AddRange(Enumerable.Repeat(!isVisible, letters.Length - hidden.Count));
        }

        return !hidden.Contains(true) ? Everything : letters.Length > MostLetters ? null : new PageSight(letters.ToString(), [.. hidden]);
    }

    /// <summary>The passage with <see cref="Hidden"/> for what cannot be seen; null when its term cannot.</summary>
    /// <remarks>
    /// A word is looked for among the letters of the page, without its spaces and hyphens, where most of the passage around it fits too. Of
    /// places that fit as well one that is hidden hides it, and so does it when a page with hidden words has it nowhere.
    /// </remarks>
    public PagePassage? Show(PagePassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        if (!HidesWords)
        {
            return passage;
        }

        var letters = LettersOf(passage.Left) + LettersOf(passage.Term) + LettersOf(passage.Right);
        var at = 0;
        var left = Mask(passage.Left, letters, ref at);
        var term = Mask(passage.Term, letters, ref at);
        var right = Mask(passage.Right, letters, ref at);
        return term == passage.Term ? passage with { Left = left, Right = right } : null;
    }

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private string Mask(string text, string letters, ref int at)
    {
        var shown = new StringBuilder(text.Length);
        var gap = 0; // what stands between two hidden words is hidden with them
        for (var i = 0; i < text.Length;)
        {
            var length = LengthOfWord(text, i);
            if (length == 0)
            {
                shown.Append(text[i++]);
                gap++;
                continue;
            }

            if (IsHidden(letters, at, length))
            {
                shown.Length -= EndsHidden(shown, gap) ? gap : 0;
                shown.Append(EndsHidden(shown, 0) ? "" : Hidden);
            }
            else
            {
                shown.Append(text, i, length);
            }

            gap = 0;
            at += length;
            i += length;
        }

        return shown.ToString();
    }

    private static bool EndsHidden(StringBuilder shown, int gap) =>
        shown.Length >= gap + Hidden.Length && shown.ToString(shown.Length - gap - Hidden.Length, Hidden.Length) == Hidden;

    private static int LengthOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }

    private bool IsHidden(string passage, int start, int length)
    {
        var word = passage.AsSpan(start, length);
        var (best, isHidden) = (-1, true);
        for (var at = Next(word, 0); at >= 0; at = Next(word, at + 1))
        {
            var fit = Before(passage.AsSpan(0, start), at) + After(passage.AsSpan(start + length), at + length);
            isHidden = fit > best ? Covers(at, length) : isHidden || (fit == best && Covers(at, length));
            best = Math.Max(best, fit);
        }

        return isHidden;
    }

    private int Next(ReadOnlySpan<char> word, int from) => _letters.AsSpan(from).IndexOf(word) is var at and >= 0 ? from + at : -1;

    private bool Covers(int at, int length) => _hidden.AsSpan(at, length).Contains(true);

    private int Before(ReadOnlySpan<char> passage, int end)
    {
        var fits = 0;
        while (fits < MostBeside && fits < passage.Length && fits < end && passage[^(fits + 1)] == _letters[end - fits - 1])
        {
            fits++;
        }

        return fits;
    }

    private int After(ReadOnlySpan<char> passage, int start) =>
        passage[..Math.Min(passage.Length, MostBeside)].CommonPrefixLength(_letters.AsSpan(start));
}
