using System.Text;
using System.Text.RegularExpressions;
using Steunpakket.Extraction.Text;

namespace Steunpakket.Extraction.Mail;

/// <summary>Headers with other letters than English, such as <c>=?utf-8?Q?caf=C3=A9?=</c> (RFC 2047).</summary>
internal static partial class EncodedWords
{
    public static string Decode(string header)
    {
        // Spaces between two encoded words belong to neither.
        var joined = Between().Replace(header, "$1");
        return Word().Replace(joined, match => DecodeOne(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value));
    }

    private static string DecodeOne(string charset, string encoding, string text)
    {
        var ascii = Encoding.Latin1.GetBytes(encoding is "q" or "Q" ? text.Replace('_', ' ') : text);
        var bytes = TransferEncoding.Decode(ascii, encoding is "b" or "B" ? "base64" : "quoted-printable");
        return TextDecoder.Decode(bytes, TextDecoder.Named(charset.Split('*')[0]));
    }

    [GeneratedRegex(@"(\?=)\s+(?==\?[^?\s]+\?[bBqQ]\?)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"=\?([^?\s]+)\?([bBqQ])\?([^?]*)\?=", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
