namespace Steunpakket.Core.Quality;

/// <summary>Hides numbers that can be citizen service numbers in what is shown; stored texts keep them.</summary>
public static class BsnMask
{
    /// <summary>Stands for a digit that is hidden.</summary>
    public const char Hidden = 'x';

    /// <summary>The text with every such number hidden, also those that are called something else; the same text when there is none.</summary>
    public static string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAnyInRange('0', '9') ? MaskDigits(text) : text;
    }

    /// <summary>As <see cref="Mask(string)"/>; null stays null.</summary>
    public static string? MaskOrNull(string? text) => text is null ? null : Mask(text);

    // Again until nothing is found: what was taken for a part of a longer number can stand alone once that is hidden.
    private static string MaskDigits(string text)
    {
        var bytes = Narrow(text);
        char[]? masked = null;
        for (var match = BsnFinder.Next(bytes, 0); match is { } found; match = BsnFinder.Next(bytes, found.Start + found.Length) ?? BsnFinder.Next(bytes, 0))
        {
            masked ??= text.ToCharArray();
            for (var at = found.Start; at < found.Start + found.Length; at++)
            {
                (masked[at], bytes[at]) = char.IsAsciiDigit(masked[at]) ? (Hidden, (byte)Hidden) : (masked[at], bytes[at]);
            }
        }

        return masked is null ? text : new string(masked);
    }

    // A byte a character, so that places are the same; titles are not normalised and have other spaces and hyphens than texts.
    private static byte[] Narrow(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = text[i] switch
            {
                < '\u0080' and var ascii => (byte)ascii,
                '\u00A0' or '\u202F' or '\u2009' => BsnFinder.OtherSpace,
                '\u2010' or '\u2011' or '\u2012' or '\u2013' => BsnFinder.OtherHyphen,
                var letter when char.IsLetter(letter) => (byte)'a',
                '€' => (byte)'$',
                _ => (byte)'"',
            };
        }

        return bytes;
    }
}
