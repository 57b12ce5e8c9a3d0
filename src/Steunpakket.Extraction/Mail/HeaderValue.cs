using System.Text;
using Steunpakket.Extraction.Text;

namespace Steunpakket.Extraction.Mail;

/// <summary>A structured header such as <c>text/plain; charset=utf-8</c> (RFC 2045, with the continued and encoded parameters of RFC 2231).</summary>
internal sealed class HeaderValue
{
    private const int MaxParameters = 100;

    private readonly Dictionary<string, string> _parameters = new(StringComparer.OrdinalIgnoreCase);

    private HeaderValue(string value) => Value = value;

    /// <summary>Before the first semicolon, in lower case.</summary>
    public string Value { get; }

    /// <returns>Null when there is none of this name.</returns>
    public string? this[string name] => Plain(name) ?? Continued(name);

    public static HeaderValue Parse(string header)
    {
        var parts = Split(header);
        var parsed = new HeaderValue(parts[0].Trim().ToLowerInvariant());
        foreach (var part in parts.Skip(1).Take(MaxParameters))
        {
            if (part.IndexOf('=', StringComparison.Ordinal) is > 0 and var at)
            {
                _ = parsed._parameters.TryAdd(part[..at].Trim(), Unquote(part[(at + 1)..].Trim()));
            }
        }

        return parsed;
    }

    private string? Plain(string name) =>
        _parameters.TryGetValue(name, out var plain) ? EncodedWords.Decode(plain)
            : _parameters.TryGetValue(name + "*", out var encoded) ? Percent(encoded, isFirst: true, out _)
            : null;

    // filename*0*=utf-8''a%20; filename*1=b
    private string? Continued(string name)
    {
        StringBuilder? joined = null;
        Encoding? encoding = null;
        for (var i = 0; i < MaxParameters; i++)
        {
            if (_parameters.TryGetValue($"{name}*{i}*", out var encoded))
            {
                (joined ??= new StringBuilder()).Append(Percent(encoded, isFirst: i == 0, out var declared, encoding));
                encoding = declared ?? encoding;
            }
            else if (_parameters.TryGetValue($"{name}*{i}", out var plain))
            {
                (joined ??= new StringBuilder()).Append(plain);
            }
            else
            {
                break;
            }
        }

        return joined?.ToString();
    }

    private static string Percent(string text, bool isFirst, out Encoding? declared, Encoding? encoding = null)
    {
        declared = null;
        if (isFirst && text.Split('\'', 3) is [var charset, _, var rest])
        {
            declared = TextDecoder.Named(charset);
            text = rest;
        }

        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isEncoded = text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]);
            bytes.Add(isEncoded ? Convert.ToByte(text.Substring(i + 1, 2), 16) : (byte)(text[i] & 0xFF));
            i += isEncoded ? 2 : 0;
        }

        return (declared ?? encoding ?? Encoding.UTF8).GetString([.. bytes]);
    }

    private static string Unquote(string text) =>
        text is ['"', .. var inside, '"'] ? inside.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal) : text;

    private static List<string> Split(string header)
    {
        var parts = new List<string>();
        var (start, quoted) = (0, false);
        for (var i = 0; i < header.Length; i++)
        {
            quoted ^= header[i] == '"' && (i == 0 || header[i - 1] != '\\');
            if (header[i] == ';' && !quoted)
            {
                parts.Add(header[start..i]);
                start = i + 1;
            }
        }

        parts.Add(header[start..]);
        return parts;
    }
}
