using System.Text;
using System.Text.Unicode;
using Steunpakket.Extraction.Text;

namespace Steunpakket.Extraction.Mail;

/// <summary>The headers of a mail or of a part of one; the first of a name counts.</summary>
internal sealed class MailHeaders
{
    private const int MaxBytes = 1 << 20;

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private MailHeaders()
    {
    }

    /// <returns>Empty when there is none of this name.</returns>
    public string this[string name] => _values.GetValueOrDefault(name, "");

    /// <param name="length">Of the headers and the empty line after them, in bytes.</param>
    /// <exception cref="ExtractionLimitException">They never end.</exception>
    public static MailHeaders Read(ReadOnlySpan<byte> part, out int length)
    {
        var headers = new MailHeaders();
        var (name, value) = ("", new StringBuilder());
        length = 0;
        while (length < part.Length)
        {
            if (length > MaxBytes)
            {
                throw new ExtractionLimitException(NotReadReason.TooLarge, $"mail headers of more than {MaxBytes >> 20} MiB");
            }

            var end = part[length..].IndexOf((byte)'\n');
            var line = end < 0 ? part[length..] : part.Slice(length, end);
            length += line.Length + (end < 0 ? 0 : 1);
            line = line.TrimEnd("\r"u8);
            if (line.IsEmpty)
            {
                break;
            }

            if (line[0] is (byte)' ' or (byte)'\t')
            {
                value.Append(' ').Append(Decode(line).Trim());
            }
            else if (line.IndexOf((byte)':') is > 0 and var colon)
            {
                headers.Add(name, value);
                (name, value) = (Decode(line[..colon]).Trim(), new StringBuilder(Decode(line[(colon + 1)..]).Trim()));
            }
        }

        headers.Add(name, value);
        return headers;
    }

    private static string Decode(ReadOnlySpan<byte> line) => (Utf8.IsValid(line) ? Encoding.UTF8 : CodePage.Of(1252)).GetString(line);

    private void Add(string name, StringBuilder value)
    {
        if (name.Length > 0)
        {
            _ = _values.TryAdd(name, value.ToString());
        }
    }
}
