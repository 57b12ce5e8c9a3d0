using System.Globalization;
using System.Text;

namespace Steunpakket.Core.Quality;

/// <summary>A run of letters, digits and marks in UTF-8.</summary>
/// <param name="Length">Bytes; at least 1, because it is read where such a run begins.</param>
/// <param name="Hash">Of the lower-case word (<see cref="DutchWords.HashOf"/>); only of a word that is judged.</param>
/// <param name="IsJudged">Whether its language can be told.</param>
/// <param name="FirstDigit">Where its first digit stands in it; -1 without one.</param>
internal readonly record struct PageWord(int Length, ulong Hash, bool IsJudged, int FirstDigit)
{
    private const byte Other = 0;
    private const byte Small = 1;
    private const byte Capital = 2;
    private const byte Digit = 3;
    private const byte Beyond = 4;

    private const byte ToSmall = 0x20;

    private static readonly byte[] Kinds = MakeKinds();

    public static PageWord Read(ReadOnlySpan<byte> page, int start)
    {
        var (hash, at) = (0UL, start);
        for (; at < page.Length && Kinds[page[at]] is Small; at++)
        {
            hash = DutchWords.Next(hash, page[at]);
        }

        // Nearly every word of a text ends here.
        return at == page.Length || Kinds[page[at]] == Other
            ? new PageWord(at - start, hash, at - start >= TextMeter.ShortestWord, FirstDigit: -1)
            : Mixed(page, start);
    }

    /// <summary>The word in lower case.</summary>
    /// <returns>Bytes written; 0 for a word that is too long.</returns>
    public static int Lower(ReadOnlySpan<byte> word, Span<byte> lower)
    {
        var written = 0;
        for (var at = 0; at < word.Length;)
        {
            _ = Rune.DecodeFromUtf8(word[at..], out var rune, out var used);
            at += used;
            if (!Rune.ToLowerInvariant(rune).TryEncodeToUtf8(lower[written..], out var more))
            {
                return 0;
            }

            written += more;
        }

        return written;
    }

    /// <summary>Where the next run begins; the length of the page when there is none.</summary>
    public static int Begin(ReadOnlySpan<byte> page, int from)
    {
        while (from < page.Length && Kinds[page[from]] is Other or Beyond)
        {
            if (Kinds[page[from]] == Other)
            {
                from++;
                continue;
            }

            // Whole characters: the second byte of a dash is no letter.
            _ = Rune.DecodeFromUtf8(page[from..], out _, out var length);
            if (LetterLength(page[from..]) > 0)
            {
                break;
            }

            from += length;
        }

        return from;
    }

    private static PageWord Mixed(ReadOnlySpan<byte> page, int start)
    {
        var (letters, capitals, digit, at, hash, isAscii) = (0, 0, -1, start, 0UL, true);
        while (at < page.Length && LengthAt(page, at) is > 0 and var length)
        {
            var kind = Kinds[page[at]];
            digit = kind == Digit && digit < 0 ? at - start : digit;
            letters += kind == Digit ? 0 : 1;
            capitals += kind == Capital ? 1 : 0;
            isAscii &= kind != Beyond;
            hash = DutchWords.Next(hash, (byte)(page[at] | ToSmall));
            at += length;
        }

        var isJudged = digit < 0 && letters >= TextMeter.ShortestWord && (capitals < letters || letters > TextMeter.LongestAcronym);
        return new PageWord(at - start, isJudged && !isAscii ? LowerHash(page[start..at]) : hash, isJudged, digit);
    }

    private static ulong LowerHash(ReadOnlySpan<byte> word)
    {
        Span<byte> lower = stackalloc byte[DutchWords.LongestWord];
        return DutchWords.HashOf(lower[..Lower(word, lower)]);
    }

    private static int LengthAt(ReadOnlySpan<byte> page, int at) => Kinds[page[at]] switch
    {
        Other => 0,
        Beyond => LetterLength(page[at..]),
        _ => 1,
    };

    // Bytes of the letter, mark or meaningless character that stands first; 0 when it is anything else.
    private static int LetterLength(ReadOnlySpan<byte> text)
    {
        _ = Rune.DecodeFromUtf8(text, out var rune, out var length);
        return Rune.IsLetter(rune) || rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned ? length : 0;
    }

    private static byte[] MakeKinds()
    {
        var kinds = new byte[256];
        for (var value = 0; value < kinds.Length; value++)
        {
            kinds[value] = value >= 0x80 ? Beyond
                : char.IsAsciiLetterLower((char)value) ? Small
                : char.IsAsciiLetterUpper((char)value) ? Capital
                : char.IsAsciiDigit((char)value) ? Digit : Other;
        }

        return kinds;
    }
}
