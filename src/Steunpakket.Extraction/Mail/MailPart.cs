using System.Text;
using Steunpakket.Extraction.Text;

namespace Steunpakket.Extraction.Mail;

/// <summary>A mail, or a part of one.</summary>
internal sealed class MailPart
{
    private readonly ReadOnlyMemory<byte> _body;
    private readonly HeaderValue _disposition;

    /// <exception cref="ExtractionLimitException">Its headers never end.</exception>
    public MailPart(ReadOnlyMemory<byte> bytes)
    {
        Headers = MailHeaders.Read(bytes.Span, out var length);
        _body = bytes[length..];
        Type = HeaderValue.Parse(Headers["Content-Type"] is { Length: > 0 } type ? type : "text/plain");
        _disposition = HeaderValue.Parse(Headers["Content-Disposition"]);
    }

    public MailHeaders Headers { get; }

    public HeaderValue Type { get; }

    /// <summary>Empty when it bears none.</summary>
    public string FileName => _disposition["filename"] ?? Type["name"] ?? "";

    public bool IsMultipart => Type.Value.StartsWith("multipart/", StringComparison.Ordinal);

    public bool IsAttachment => _disposition.Value == "attachment" || FileName.Length > 0 || Type.Value is not ("text/plain" or "text/html");

    /// <summary>A picture that the mail or the web page itself shows (RFC 2557), such as a signature's.</summary>
    public bool IsInlineImage => Type.Value.StartsWith("image/", StringComparison.Ordinal)
        && (Headers["Content-ID"].Length > 0 || Headers["Content-Location"].Length > 0) && _disposition.Value != "attachment";

    public byte[] Bytes => TransferEncoding.Decode(_body.Span, Headers["Content-Transfer-Encoding"]);

    public string Text => TextDecoder.Decode(Bytes, Type["charset"] is { } charset ? TextDecoder.Named(charset) : null);

    /// <summary>What is to be read as a document of its own: text tells its encoding, which otherwise only this part knows.</summary>
    public byte[] DocumentBytes => Type.Value == "text/plain" && Type["charset"] is not null
        ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]
        : Bytes;

    /// <summary>The parts of a multipart, in order.</summary>
    /// <param name="maxParts">More are not looked for.</param>
    public List<ReadOnlyMemory<byte>> Parts(int maxParts, ParserWatch watch)
    {
        var parts = new List<ReadOnlyMemory<byte>>();
        var boundary = Encoding.Latin1.GetBytes("--" + Type["boundary"]);
        var (at, start) = (0, -1);
        while (at < _body.Length && boundary.Length > 2 && parts.Count < maxParts)
        {
            watch.Step();
            var end = _body.Span[at..].IndexOf((byte)'\n');
            var line = _body.Span.Slice(at, end < 0 ? _body.Length - at : end);
            if (line.StartsWith(boundary))
            {
                Add(parts, start, at);
                start = at + line.Length + 1;
                if (line[boundary.Length..].StartsWith("--"u8))
                {
                    return parts;
                }
            }

            at += line.Length + 1;
        }

        Add(parts, start, _body.Length); // cut off before its end
        return parts;
    }

    private void Add(List<ReadOnlyMemory<byte>> parts, int start, int end)
    {
        if (start >= 0 && start < end)
        {
            parts.Add(_body[start..end]);
        }
    }
}
