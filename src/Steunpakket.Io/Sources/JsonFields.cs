using System.Globalization;
using System.Text.Json;

namespace Steunpakket.Io.Sources;

/// <summary>
/// Reads JSON of hosts that write an id as number or as text and yes as <c>true</c> or as <c>1</c>, and leave members out:
/// what is absent or of another kind is null, unless said otherwise.
/// </summary>
internal static class JsonFields
{
    /// <summary>Whether it is there, be it null.</summary>
    public static bool Has(this JsonElement parent, string name) => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out _);

    /// <returns>Null also when the parent is no object.</returns>
    public static JsonElement? Field(this JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static JsonElement? Object(this JsonElement parent, string name) => parent.Field(name) is { ValueKind: JsonValueKind.Object } value ? value : null;

    /// <summary>A text or number, trimmed; null also when it is blank or broken within.</summary>
    public static string? Text(this JsonElement parent, string name) => parent.Field(name)?.AsText();

    /// <summary>The same, and of an array the first.</summary>
    public static string? FirstText(this JsonElement parent, string name) => parent.Field(name)?.AsTexts().FirstOrDefault();

    /// <summary>A whole number, also as text.</summary>
    public static long? Number(this JsonElement parent, string name) =>
        long.TryParse(parent.Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a yes stands there: <c>true</c>, a number but 0, a text but <c>0</c> and <c>false</c>.</summary>
    public static bool? Flag(this JsonElement parent, string name) => parent.Field(name)?.AsFlag();

    /// <summary>The literal day of a Dutch wall clock time; null when nothing or zeros stand there.</summary>
    /// <exception cref="FormatException">Something else stands there: taken for undated, a new way to write dates would empty every quarter.</exception>
    public static DateOnly? Day(this JsonElement parent, string name) => parent.Text(name) is not { } text ? null
        : SupplierDates.WallClock(text) is { } day ? day
        : text.All(c => c == '0' || !char.IsAsciiLetterOrDigit(c)) ? null
        : throw new FormatException($"'{text}' in '{name}' is no date such as 2021-03-12");

    /// <returns>Empty when it is absent or null.</returns>
    /// <exception cref="FormatException">Something else than a list stands there.</exception>
    public static IReadOnlyList<JsonElement> List(this JsonElement parent, string name) => parent.Field(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray()],
        { } other => throw new FormatException($"'{name}' is {other.ValueKind} where a list is expected"),
    };

    /// <returns>Empty for anything but a list.</returns>
    public static IReadOnlyList<JsonElement> Items(this JsonElement parent, string name) => parent.Field(name) is { ValueKind: JsonValueKind.Array } ? parent.List(name) : [];

    public static string? AsText(this JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.Number ? value.GetRawText() : value.AsWritten()?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>A single text or number, or those of an array.</summary>
    public static IEnumerable<string> AsTexts(this JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? value.EnumerateArray().Select(AsText).OfType<string>()
        : value.AsText() is { } text ? [text] : [];

    /// <summary>A text with the white space around it.</summary>
    public static string? AsWritten(this JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no UTF-8, or half a character: a title cut in the middle of an emoji is no reason to lose a window.
            return null;
        }
    }

    public static bool? AsFlag(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => value.AsText() is { } text ? text is not "0" && !text.Equals("false", StringComparison.OrdinalIgnoreCase) : null,
    };
}
