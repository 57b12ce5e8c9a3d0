using System.Text.Json;

namespace Steunpakket.Io.Http;

/// <summary>An answer that came whole.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">Unpacked.</param>
/// <param name="Headers">By lower-case name; several values of one name are joined by commas.</param>
public sealed record ApiAnswer(int Status, ReadOnlyMemory<byte> Body, IReadOnlyDictionary<string, string> Headers)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Whether the body is JSON by its first byte that is no white space.</summary>
    public bool LooksLikeJson => Body.Span.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    /// <exception cref="SourceChangedException">It is no JSON: an HTML page with status 200, or a truncated answer.</exception>
    public JsonDocument Json(Uri address)
    {
        try
        {
            return JsonDocument.Parse(Body);
        }
        catch (JsonException wrong)
        {
            throw new SourceChangedException(address, LooksLikeJson ? $"broken JSON: {wrong.Message}" : "an answer that is no JSON", wrong);
        }
    }
}
