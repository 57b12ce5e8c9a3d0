using System.Buffers;
using System.Text;

namespace Steunpakket.Core.Texts.Repair;

/// <summary>Puts back the letters for which another character stands: fonts without a table of their letters, mostly in ligatures.</summary>
/// <remarks>
/// Seen in council documents: <c>Ini%a%efvoorstel</c> (ti), U+E035 for fi and U+E01E for f, <c>creёren</c> with a Cyrillic letter. A word is mended when
/// exactly one set of letters makes it a word; the same character always stands for the same letters within it.
/// </remarks>
internal sealed class StandIns(KnownWords words)
{
    private const int ShortestWord = 4;
    private const string Marks = "%^~"; // not what stands in addresses and mark-up: one in 3,600 pages became a word that way
    private const string OtherLetters = "\u014C\u014D\uFFFD";

    private static readonly string[] Ligatures = ["ti", "tt", "ft", "fi", "fl", "ff", "ffi", "ffl", "tti", "fj", "tf"];
    private static readonly string[] Any = [.. Ligatures, "f", "ë", "ï", "é"];

    // Private use, control characters, and letters of which no Dutch word has one. Written so because a plain page should cost one scan.
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        [.. Marks, .. OtherLetters, .. Between('\u0001', '\u0008'), .. Between('\u000E', '\u001F'), .. Between('\u0180', '\u024F'), .. Between('\u0370', '\u052F'), .. Between('\uE000', '\uF8FF')]);

    /// <param name="raw">Not normalised: that takes out most of what can stand for a letter.</param>
    public string Mend(string raw)
    {
        StringBuilder? mended = null;
        var copied = 0;
        for (var at = Next(raw, 0); at >= 0;)
        {
            var (start, end) = WordAround(raw, at);
            if (Letters(raw.AsSpan(start, end - start), raw[at]) is { } letters)
            {
                mended = (mended ?? new StringBuilder(raw.Length + 64)).Append(raw, copied, start - copied)
                    .Append(raw.AsSpan(start, end - start).ToString().Replace($"{raw[at]}", letters, StringComparison.Ordinal));
                copied = end;
            }

            at = Next(raw, end);
        }

        return mended?.Append(raw, copied, raw.Length - copied).ToString() ?? raw;
    }

    private static int Next(string raw, int from) => raw.AsSpan(from).IndexOfAny(Odd) is var at and >= 0 ? from + at : -1;

    private static (int Start, int End) WordAround(string raw, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && IsOfWord(raw[start - 1]))
        {
            start--;
        }

        while (end < raw.Length && IsOfWord(raw[end]))
        {
            end++;
        }

        return (start, end);
    }

    // A character of a word that has more than one kind of them is found out as no letter of any list.
    private string? Letters(ReadOnlySpan<char> word, char odd)
    {
        if (word.Length < ShortestWord || word[0] == odd || word[^1] == odd || word.Contains($"{odd}{odd}", StringComparison.Ordinal))
        {
            return null;
        }

        string? found = null;
        foreach (var letters in Marks.Contains(odd, StringComparison.Ordinal) ? Ligatures : Any)
        {
            if (words.Has(word.ToString().Replace($"{odd}", letters, StringComparison.Ordinal)))
            {
                if (found is not null)
                {
                    return null;
                }

                found = letters;
            }
        }

        return found;
    }

    private static bool IsOfWord(char c) => char.IsLetter(c) || Odd.Contains(c);

    private static IEnumerable<char> Between(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
