using System.Text.Json;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources;

/// <summary>JSON of hosts that write an id as number or as text, and yes as <c>true</c> or as <c>1</c>.</summary>
internal readonly record struct LooseJson(JsonElement Element)
{
    /// <param name="address">What was asked, without secrets.</param>
    /// <exception cref="SourceUnavailableException">The status is not 200: an error that passes for an empty list makes years go missing.</exception>
    /// <exception cref="SourceChangedException">It is no JSON.</exception>
    public static LooseJson Of(ApiAnswer answer, Uri address)
    {
        if (answer.Status != 200)
        {
            var reason = answer.Status >= 500 ? "server_error" : "api_error";
            throw new SourceUnavailableException(reason, $"{address} answered with status {answer.Status}.") { Status = answer.Status };
        }

        using var json = answer.Json(address);
        return new LooseJson(json.RootElement.Clone());
    }

    public bool Has(string name) => Member(name) is not null;

    /// <summary>A text or number, trimmed; null when it is absent, blank, of another kind or broken within.</summary>
    public string? Text(string name)
    {
        try
        {
            var text = Member(name) switch
            {
                { ValueKind: JsonValueKind.String } value => value.GetString()!.Trim(),
                { ValueKind: JsonValueKind.Number } value => value.GetRawText(),
                _ => null,
            };
            return string.IsNullOrEmpty(text) ? null : text;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no UTF-8, or half a character: a title cut in the middle of an emoji is no reason to lose a window.
            return null;
        }
    }

    /// <summary>Whether a yes stands there: <c>true</c>, a number but 0, a text but <c>0</c> and <c>false</c>.</summary>
    /// <returns>Null when nothing stands there.</returns>
    public bool? Flag(string name) => Member(name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Text(name) is { } text ? text is not "0" && !text.Equals("false", StringComparison.OrdinalIgnoreCase) : null,
    };

    /// <summary>The literal day of a Dutch wall clock time; null when nothing or zeros stand there.</summary>
    /// <exception cref="FormatException">Something else stands there: taken for undated, a new way to write dates would empty every quarter.</exception>
    public DateOnly? Day(string name) => Text(name) is not { } text ? null
        : SupplierDates.WallClock(text) is { } day ? day
        : text.All(c => c == '0' || !char.IsAsciiLetterOrDigit(c)) ? null
        : throw new FormatException($"'{text}' in '{name}' is no date such as 2021-03-12");

    /// <returns>Null when it is absent or no object.</returns>
    public LooseJson? Object(string name) => Member(name) is { ValueKind: JsonValueKind.Object } value ? new LooseJson(value) : null;

    /// <returns>Empty when it is absent or null.</returns>
    /// <exception cref="FormatException">Something else than a list stands there.</exception>
    public IReadOnlyList<LooseJson> List(string name) => Member(name) switch
    {
        null or { ValueKind: JsonValueKind.Null } => [],
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(element => new LooseJson(element))],
        { } other => throw new FormatException($"'{name}' is {other.ValueKind} where a list is expected"),
    };

    private JsonElement? Member(string name) =>
        Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(name, out var value) ? value : null;
}
