using System.Text.Json;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.OpenBesluitvorming;

/// <summary>One answer of the export: a record a line, and in the headers where the next one begins.</summary>
internal sealed class FeedPage
{
    private readonly Uri _address;
    private readonly ApiAnswer _answer;

    private FeedPage(ApiAnswer answer, Uri address) => (_answer, _address) = (answer, address);

    /// <summary>A line each; null for one that is no JSON object.</summary>
    public required IReadOnlyList<JsonElement?> Records { get; init; }

    /// <summary>Whether the last line breaks off.</summary>
    public required bool IsTruncated { get; init; }

    public bool HasMore => Header("x-has-more").Equals("true", StringComparison.OrdinalIgnoreCase);

    public string? NextCursor => _answer.Headers.GetValueOrDefault("x-next-cursor");

    /// <exception cref="SourceChangedException">The page does not say it.</exception>
    public string ChangesCursor => Header("x-changes-cursor");

    /// <exception cref="SourceChangedException">The feed would not move on.</exception>
    public string NextAfter(string cursor) => Header("x-next-cursor") is { Length: > 0 } next && next != cursor
        ? next
        : throw new SourceChangedException(_address, "there is more, but the cursor does not move");

    /// <exception cref="SourceChangedException">It is no such answer.</exception>
    public static FeedPage Read(ApiAnswer answer, Uri address)
    {
        if (!answer.IsSuccess)
        {
            throw new SourceChangedException(address, $"status {answer.Status}");
        }

        if (!answer.Body.Span.TrimStart(" \t\r\n"u8).IsEmpty && !answer.LooksLikeJson)
        {
            throw new SourceChangedException(address, "an answer that is no NDJSON");
        }

        var records = new List<JsonElement?>();
        for (var rest = answer.Body; !rest.IsEmpty;)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (!line.Span.Trim("\uFEFF \t\r"u8).IsEmpty)
            {
                records.Add(Record(line));
            }
        }

        var broken = records.Count > 0 && records[^1] is null && answer.Body.Span[^1] != (byte)'\n';
        return new FeedPage(answer, address) { Records = records, IsTruncated = broken };
    }

    private string Header(string name) =>
        _answer.Headers.TryGetValue(name, out var value) ? value : throw new SourceChangedException(_address, $"no header {name}");

    private static JsonElement? Record(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object ? json.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
