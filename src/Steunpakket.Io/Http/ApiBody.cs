using System.Text.Json;
using System.Xml;

namespace Steunpakket.Io.Http;

/// <summary>What the body of a successful answer should be.</summary>
public enum ApiBody
{
    Json,

    /// <summary>A JSON value a line.</summary>
    JsonLines,

    Xml,

    /// <summary>Anything, such as HTML: it cannot be told from a part of itself.</summary>
    Any,
}

/// <summary>Tells whole answers from broken ones: an error page with status 200, or JSON cut off in the middle.</summary>
internal static class ApiBodies
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };

    public static bool IsWhole(this ApiBody expected, ReadOnlyMemory<byte> body) => expected switch
    {
        ApiBody.Json => IsJson(body.Span),
        ApiBody.JsonLines => IsJsonLines(body.Span),
        ApiBody.Xml => IsXml(body),
        _ => true,
    };

    private static bool IsJson(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body.StartsWith("\uFEFF"u8) ? body[3..] : body);
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsJsonLines(ReadOnlySpan<byte> body)
    {
        foreach (var line in body.Split((byte)'\n'))
        {
            if (body[line].Trim(" \t\r"u8) is { Length: > 0 } text && !IsJson(text))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsXml(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(body.ToArray()), Safe);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
