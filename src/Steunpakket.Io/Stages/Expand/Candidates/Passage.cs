using System.Globalization;
using System.Text;
using Steunpakket.Core.Quality;
using Steunpakket.Core.Selection;

namespace Steunpakket.Io.Stages.Expand.Candidates;

/// <summary>A word with the words around it, on one line.</summary>
internal static class Passage
{
    /// <summary>Characters to either side, at most.</summary>
    private const int Side = 70;

    // Enough for as many characters of four bytes and some white space between them.
    private const int SideBytes = 6 * Side;

    private const char Omitted = '…';

    /// <param name="page">UTF-8.</param>
    /// <returns><c>…left </c>, <c>term</c> and <c> right…</c>: white space is one space, control characters are gone, words are whole where they can be, and
    /// numbers that can be someone's BSN are hidden before anything is cut.</returns>
    public static (string Left, string Term, string Right) Of(ReadOnlySpan<byte> page, TermHit hit)
    {
        var start = Math.Max(0, hit.Start - SideBytes);
        var end = Math.Min(page.Length, hit.Start + hit.Length + SideBytes);
        var left = BsnMask.Mask(OneLine(page[start..hit.Start]));
        var right = BsnMask.Mask(OneLine(page[(hit.Start + hit.Length)..end]));
        return (Left(left, isWhole: start == 0), OneLine(page.Slice(hit.Start, hit.Length)).Trim(), Right(right, isWhole: end == page.Length));
    }

    /// <summary>A number for the text around a hit that is the same wherever that text stands.</summary>
    /// <param name="seed">Different for every term, so that one document is not always the first.</param>
    public static ulong HashOf(ReadOnlySpan<byte> page, TermHit hit, ulong seed)
    {
        var start = Math.Max(0, hit.Start - Side);
        var hash = seed;
        foreach (var value in page[start..Math.Min(page.Length, hit.Start + hit.Length + Side)])
        {
            // FNV-1a, white space left out.
            hash = value > ' ' ? unchecked((hash ^ value) * 0x100000001B3) : hash;
        }

        return unchecked((hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15);
    }

    private static string Left(string text, bool isWhole)
    {
        if (text.Length <= Side)
        {
            return isWhole ? text.TrimStart() : Omitted + text.TrimStart();
        }

        var tail = text[^Side..];
        var space = tail.IndexOf(' ', StringComparison.Ordinal);
        tail = space >= 0 && space < Side - 1 ? tail[(space + 1)..] : tail;
        return Omitted + (char.IsLowSurrogate(tail[0]) ? tail[1..] : tail);
    }

    private static string Right(string text, bool isWhole)
    {
        if (text.Length <= Side)
        {
            return isWhole ? text.TrimEnd() : text.TrimEnd() + Omitted;
        }

        var head = text[..Side];
        var space = head.LastIndexOf(' ');
        head = space > 0 ? head[..space] : head;
        return (char.IsHighSurrogate(head[^1]) ? head[..^1] : head) + Omitted;
    }

    private static string OneLine(ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                if (line.Length == 0 || line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (char.GetUnicodeCategory(character) is not UnicodeCategory.Format)
            {
                line.Append(character);
            }
        }

        return line.ToString();
    }
}
