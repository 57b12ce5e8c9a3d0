namespace Steunpakket.Extraction.Mail;

/// <summary>Undoes base64 and quoted-printable (RFC 2045, 6.7 and 6.8); what does not fit in them is passed over.</summary>
internal static class TransferEncoding
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static readonly int[] Values = [.. Enumerable.Range(0, 256).Select(c => Alphabet.IndexOf((char)c, StringComparison.Ordinal))];

    /// <param name="name">As the header says; any other than these two means bytes as they are.</param>
    public static byte[] Decode(ReadOnlySpan<byte> body, string name) => name.Trim().ToLowerInvariant() switch
    {
        "base64" => Base64(body),
        "quoted-printable" => QuotedPrintable(body),
        _ => body.ToArray(),
    };

    private static byte[] Base64(ReadOnlySpan<byte> body)
    {
        var bytes = new byte[(body.Length / 4 * 3) + 3];
        var (length, bits, held) = (0, 0, 0);
        foreach (var c in body)
        {
            if (Values[c] is >= 0 and var value)
            {
                held = ((held << 6) | value) & 0xFFFF;
                bits += 6;
                if (bits >= 8)
                {
                    bits -= 8;
                    bytes[length++] = (byte)((held >> bits) & 0xFF);
                }
            }
            else if (c == '=')
            {
                (bits, held) = (0, 0); // some writers join encodings that each ended
            }
        }

        return bytes[..length];
    }

    private static byte[] QuotedPrintable(ReadOnlySpan<byte> body)
    {
        var bytes = new byte[body.Length];
        var length = 0;
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '=')
            {
                bytes[length++] = body[i];
            }
            else if (i + 2 < body.Length && char.IsAsciiHexDigit((char)body[i + 1]) && char.IsAsciiHexDigit((char)body[i + 2]))
            {
                bytes[length++] = (byte)((Digit(body[i + 1]) << 4) | Digit(body[i + 2]));
                i += 2;
            }
            else
            {
                i = SkipLineEnd(body, i);
            }
        }

        return bytes[..length];
    }

    // "=" at the end of a line joins it with the next.
    private static int SkipLineEnd(ReadOnlySpan<byte> body, int at)
    {
        var next = at + 1;
        while (next < body.Length && body[next] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            next++;
        }

        return next < body.Length && body[next] == '\n' ? next : at;
    }

    private static int Digit(byte c) => c <= '9' ? c - '0' : (c & 0x0F) + 9;
}
