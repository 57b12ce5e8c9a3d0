using System.Globalization;
using System.Text;

namespace Steunpakket.Core.Texts;

/// <summary>Cuts runs of combining marks to 30, the limit of UAX #15 stream-safe text.</summary>
/// <remarks>Sorting the marks of one letter takes NFKC quadratic time, so a page of marks alone would take hours.</remarks>
internal static class MarkRuns
{
    private const int Longest = 30;
    private const char FirstMark = '\u0300';

    public static string Limit(string text)
    {
        StringBuilder? limited = null;
        int run = 0, copied = 0;

        for (var i = NextCandidate(text, 0); i < text.Length;)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            run = IsMark(rune) ? run + 1 : 0;

            if (run > Longest)
            {
                limited = (limited ?? new StringBuilder(text.Length)).Append(text, copied, i - copied);
                copied = i + length;
            }

            i += length;
            var next = NextCandidate(text, i);
            run = next == i ? run : 0;
            i = next;
        }

        return limited?.Append(text, copied, text.Length - copied).ToString() ?? text;
    }

    private static int NextCandidate(string text, int from)
    {
        var offset = text.AsSpan(from).IndexOfAnyExceptInRange('\0', (char)(FirstMark - 1));
        return offset < 0 ? text.Length : from + offset;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
