namespace Steunpakket.Core.Quality;

/// <summary>Finds numbers that can be citizen service numbers: 123456782, 1234.56.782, 1234 56 782, 123-456-782, and with eight digits 12345679.</summary>
/// <remarks>What is part of a longer number, word or address, a day, an amount of money or a telephone number is none.</remarks>
internal static class BsnFinder
{
    /// <summary>Stand for a space or hyphen that normalised text does not have; they group digits as the plain ones do.</summary>
    public const byte OtherSpace = 0x1E;

    /// <inheritdoc cref="OtherSpace"/>
    public const byte OtherHyphen = 0x1F;

    private const int GroupedLength = 11;

    /// <summary>The first at <paramref name="from"/> or after it.</summary>
    public static BsnMatch? Next(ReadOnlySpan<byte> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (char.IsAsciiDigit((char)text[at]) && (at == 0 || !char.IsAsciiDigit((char)text[at - 1])) && At(text, at) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>The number that begins at <paramref name="start"/>, where a run of digits begins; null when there is none.</summary>
    public static BsnMatch? At(ReadOnlySpan<byte> text, int start)
    {
        Span<byte> digits = stackalloc byte[9];
        var length = Shape(text[start..], digits, out var separator);
        if (length == 0)
        {
            return null;
        }

        digits = digits[..(separator == 0 ? length : 9)];
        if (!BsnNumber.IsPossible(digits) || BsnNumber.IsDay(digits))
        {
            return null;
        }

        var context = new BsnContext(text, start, start + length);
        var named = context.IsNamed;
        return context.IsPartOfMore(separator) || context.IsMoney || context.IsTelephone ? null
            : !named && (context.IsPartOfWord || (separator == '.' && text[start + 3] == '.')) ? null
            : new BsnMatch(start, length, named, !named && (context.IsOtherNumber || digits.Length == 8));
    }

    // Plain, or in groups of 4, 2 and 3 or three times 3 with one separator.
    private static int Shape(ReadOnlySpan<byte> text, Span<byte> digits, out byte separator)
    {
        separator = 0;
        var run = Run(text);
        if (run is 8 or 9)
        {
            text[..run].CopyTo(digits);
            return run;
        }

        if (run is not (3 or 4) || text.Length < GroupedLength || text[run] is not ((byte)' ' or (byte)'.' or (byte)'-' or OtherSpace or OtherHyphen))
        {
            return 0;
        }

        separator = text[run];
        var second = text[(run + 1)..];
        if (Run(second) != 6 - run || text[7] != separator || Run(text[8..]) != 3)
        {
            return 0;
        }

        text[..run].CopyTo(digits);
        second[..(6 - run)].CopyTo(digits[run..]);
        text[8..GroupedLength].CopyTo(digits[6..]);
        return GroupedLength;
    }

    private static int Run(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? text.Length : end;
    }
}
