using System.Text;
using System.Text.Unicode;

namespace Steunpakket.Extraction.Text;

/// <summary>Bytes to text: byte order mark, else what the document declares, else UTF-16 or UTF-32 by its zeros, else UTF-8 when valid,
/// else the likeliest of windows-1252, DOS' 850 and the Macintosh's.</summary>
/// <remarks>Never throws: what does not fit becomes U+FFFD.</remarks>
internal static class TextDecoder
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // UTF-32 before UTF-16, whose little-endian mark it begins with.
    private static readonly Encoding[] WithBom =
    [
        Encoding.UTF8, Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true), Encoding.Unicode, Encoding.BigEndianUnicode,
    ];

    public static string Decode(ReadOnlySpan<byte> bytes, Encoding? declared = null)
    {
        if (BomOf(bytes) is { } marked)
        {
            return marked.GetString(bytes[marked.Preamble.Length..]);
        }

        var encoding = declared ?? WideText.Of(bytes) ?? (Utf8.IsValid(bytes) ? Encoding.UTF8 : LegacyEncoding.Of(bytes));
        return encoding.GetString(bytes);
    }

    /// <returns>Null without a byte order mark.</returns>
    public static Encoding? BomOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in WithBom)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return encoding;
            }
        }

        return null;
    }

    /// <summary>The encoding that a label in a document means on the web.</summary>
    /// <returns>Null for a label that means nothing.</returns>
    public static Encoding? Named(string label) => label.Trim().ToLowerInvariant() switch
    {
        // A document whose label was readable is not UTF-16; the standard reads it as UTF-8.
        "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be" => Encoding.UTF8,
        "iso-8859-1" or "latin1" or "l1" or "ascii" or "us-ascii" or "windows-1252" or "cp1252" => Windows1252,
        var other => CodePagesEncodingProvider.Instance.GetEncoding(other),
    };
}
