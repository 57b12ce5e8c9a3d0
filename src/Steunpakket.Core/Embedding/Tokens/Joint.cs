namespace Steunpakket.Core.Embedding.Tokens;

/// <summary>The marks that join letters to one token: hyphen, apostrophe, right single quotation mark (U+2019).</summary>
internal static class Joint
{
    public const byte Apostrophe = (byte)'\'';

    public const int QuoteLength = 3;

    /// <param name="text">At least <see cref="QuoteLength"/> bytes from <paramref name="at"/> on.</param>
    /// <returns>Bytes of the mark; 0 for any other character.</returns>
    public static int LengthAt(ReadOnlySpan<byte> text, int at) => text[at] switch
    {
        (byte)'-' or Apostrophe => 1,
        0xE2 when text[at + 1] == 0x80 && text[at + 2] == 0x99 => QuoteLength,
        _ => 0,
    };
}
