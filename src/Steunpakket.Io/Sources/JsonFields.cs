using System.Text.Json;

namespace Steunpakket.Io.Sources;

/// <summary>Reads members that may be absent, null, or an array where one value was meant.</summary>
internal static class JsonFields
{
    /// <returns>Null when it is absent or null, or the parent is no object.</returns>
    public static JsonElement? Field(this JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <returns>The text or number as it is written, of an array the first; null for anything else.</returns>
    public static string? Text(this JsonElement parent, string name) => parent.Field(name) is { } value ? value.Texts().FirstOrDefault() : null;

    /// <summary>A single text, or the texts of an array.</summary>
    public static IEnumerable<string> Texts(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Number => [value.GetRawText()],
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Array).SelectMany(Texts),
        _ => [],
    };

    /// <returns>Null when it is absent or no whole number.</returns>
    public static long? Number(this JsonElement parent, string name) =>
        parent.Field(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : null;

    /// <summary>Whether it is there and true.</summary>
    public static bool IsTrue(this JsonElement parent, string name) => parent.Field(name) is { ValueKind: JsonValueKind.True };
}
