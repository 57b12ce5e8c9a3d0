using System.Text;
using System.Text.RegularExpressions;

namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>Reads <c>jeugd- en opvoedhulp</c>, <c>jeugd-, ouderen- en gezinshulp</c> and <c>jeugdzorg en -hulp</c> around a hyphen.</summary>
internal static partial class SuspendedText
{
    private const int BytesBeside = 80;

    /// <summary>Whether a word may hang at the hyphen at <paramref name="at"/>: a cheap look before <see cref="Read"/>.</summary>
    public static bool MayHang(ReadOnlySpan<byte> page, int at) =>
        at > 0 && at + 1 < page.Length
        && (MayBeLetter(page[at - 1]) ? IsGap(page[at + 1]) || page[at + 1] == (byte)',' : IsGap(page[at - 1]) && MayBeLetter(page[at + 1]));

    /// <summary>What stands around the hyphen at byte <paramref name="at"/>; null when no word hangs there.</summary>
    public static SuspendedPhrase? Read(ReadOnlySpan<byte> page, int at)
    {
        var before = Encoding.UTF8.GetString(page[WindowStart(page, at)..at]).ToLowerInvariant();
        var after = Encoding.UTF8.GetString(page[at..Math.Min(page.Length, at + BytesBeside)]).ToLowerInvariant();
        var (head, tail) = (WordBefore().Match(before).Value, WordAfter().Match(after).Groups["tail"].Value);
        var whole = (head.Length, tail.Length) switch
        {
            ( > 0, 0) => WholeAfter().Match(after),
            (0, > 0) => WholeBefore().Match(before),
            _ => Match.Empty,
        };
        if (!whole.Success)
        {
            return null;
        }

        var text = head.Length > 0 ? head + whole.Value : $"{whole.Value}-{tail}";
        var start = at - Encoding.UTF8.GetByteCount(head.Length > 0 ? head : whole.Value);
        return new SuspendedPhrase(head, tail, whole.Groups["whole"].Value, TermText.SingleSpaced(text), start, Encoding.UTF8.GetByteCount(text));
    }

    // Not within a character.
    private static int WindowStart(ReadOnlySpan<byte> page, int at)
    {
        var from = Math.Max(0, at - BytesBeside);
        while (from < at && (page[from] & 0xC0) == 0x80)
        {
            from++;
        }

        return from;
    }

    private static bool IsGap(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'/';

    private static bool MayBeLetter(byte value) => value >= 0x80 || char.IsAsciiLetter((char)value);

    [GeneratedRegex(@"\p{L}+\z")]
    private static partial Regex WordBefore();

    [GeneratedRegex(@"\A-(?<tail>\p{L}*)")]
    private static partial Regex WordAfter();

    // One white space, because two are a paragraph break.
    [GeneratedRegex(@"\A-(?:,\s?\p{L}+-)*(?:\s?/\s?|\s(?:en/of|en|of|&)\s)(?<whole>\p{L}+)")]
    private static partial Regex WholeAfter();

    [GeneratedRegex(@"(?<whole>\p{L}+)(?:\s?/\s?|\s(?:en/of|en|of|&)\s)\z")]
    private static partial Regex WholeBefore();
}
