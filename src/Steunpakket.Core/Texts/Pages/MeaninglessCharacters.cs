using System.Globalization;

namespace Steunpakket.Core.Texts.Pages;

/// <summary>Counts the characters of which nobody can say what they show: control characters, private use, U+FFFD and what is not assigned.</summary>
/// <remarks>
/// Bullets are such: at most 0.053 of a real page, and 24 on one. Where the fonts have no map they are nearly all, and with a font in three 0.3.
/// </remarks>
internal static class MeaninglessCharacters
{
    private const char FirstOdd = '\u007F';
    private const char Replacement = '\uFFFD';
    private const char FirstPrivatePlane = '\uDB80'; // the high surrogates of planes 15 and 16

    private const int Fewest = 20;
    private const double Share = 0.2;

    /// <param name="raw">Before cleaning.</param>
    /// <param name="unmapped">More of them, that are not in it.</param>
    public static bool AreMuchOf(ReadOnlySpan<char> raw, int unmapped)
    {
        var (meaningless, all) = Count(raw);
        return meaningless + unmapped >= Fewest && meaningless + unmapped >= Share * (all + unmapped);
    }

    /// <param name="raw">Before cleaning.</param>
    /// <returns>Those, and all characters that are no white space, those among them.</returns>
    public static (int Meaningless, int All) Count(ReadOnlySpan<char> raw)
    {
        var (meaningless, all) = (0, 0);
        foreach (var c in raw)
        {
            if (c is > ' ' and < FirstOdd)
            {
                all++;
            }
            else if (!char.IsWhiteSpace(c) && !char.IsLowSurrogate(c))
            {
                all++;
                meaningless += IsMeaningless(c) ? 1 : 0;
            }
        }

        return (meaningless, all);
    }

    private static bool IsMeaningless(char c) => c == Replacement || (char.IsHighSurrogate(c) ? c >= FirstPrivatePlane
        : char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
