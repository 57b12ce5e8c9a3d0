using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Steunpakket.Replay.Serving;

/// <summary>What a supplier would say.</summary>
public sealed record Answer(int Status, string ContentType, byte[] Body)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions WithoutNulls = new(Plain) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>What was asked, for counting: <c>events</c>, <c>GetLists</c>, <c>document</c>.</summary>
    public string Kind { get; init; } = "other";

    /// <summary>The document whose bytes were asked for at its own supplier; null for anything else.</summary>
    public string? Document { get; init; }

    public static Answer Json(string kind, object value, int status = 200) =>
        new(status, "application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(value, Plain)) { Kind = kind };

    /// <summary>With members that have no value left out, as Elasticsearch and OpenBesluitvorming do.</summary>
    public static Answer SparseJson(string kind, object value, int status = 200) =>
        new(status, "application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(value, WithoutNulls)) { Kind = kind };

    public static Answer Text(string kind, string contentType, string text, int status = 200) => new(status, contentType, Encoding.UTF8.GetBytes(text)) { Kind = kind };

    public static Answer NotFound(string kind) => Text(kind, "text/html; charset=utf-8", "<!DOCTYPE html><html><body><h1>404 Not Found</h1></body></html>", 404);

    internal static string SparseLine(object value) => JsonSerializer.Serialize(value, WithoutNulls);
}
