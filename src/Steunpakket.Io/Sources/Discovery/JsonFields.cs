using System.Globalization;
using System.Text.Json;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Reads answers of which only a little is wanted: what is absent or of another kind is nothing.</summary>
internal static class JsonFields
{
    public static JsonElement? Field(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static JsonElement? Field(this JsonElement? element, string name) => element?.Field(name);

    /// <summary>A text, or a number as text.</summary>
    public static string? Text(this JsonElement? element, string name) => element.Field(name) switch
    {
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        { ValueKind: JsonValueKind.Number } value => value.GetRawText(),
        _ => null,
    };

    public static string? Text(this JsonElement element, string name) => ((JsonElement?)element).Text(name);

    public static int? Number(this JsonElement? element, string name) =>
        int.TryParse(element.Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static IEnumerable<JsonElement> Items(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
