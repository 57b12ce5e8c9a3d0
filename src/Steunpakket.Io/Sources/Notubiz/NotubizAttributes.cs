using System.Globalization;
using System.Text.RegularExpressions;

namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>
/// Reads the attributes of a meeting or register item: a list of <c>{id, value}</c> or <c>{id, values:[{content, meta_data}]}</c>, or in
/// old dumps an object of labels. Gemeenten change labels freely, numbers stay (SOURCES 3.4).
/// </summary>
internal static partial class NotubizAttributes
{
    private const string Title = "1";
    private const string MeetingDay = "15";
    private const string LinkedEvent = "22";
    private const string Day = "44";
    private const string LinkedAgendaItem = "54";

    public static string? TitleOf(NotubizNode owner)
    {
        // An object that holds a list is the shape made from XML; the old dumps have texts.
        var labels = owner.Field("attributes") is { IsObject: true } plain ? plain.Fields : [];
        return labels.FirstOrDefault(label => label.Name == "Titel").Value is var named && named.AsText() is { } title ? ListedText.Clean(title)
            : ListedText.Clean(All(owner).Where(attribute => Id(attribute) is Title or "title").SelectMany(Contents).FirstOrDefault());
    }

    /// <summary>The day of the meeting that a register item stands in: the first where there are more.</summary>
    public static DateOnly? MeetingDayOf(NotubizNode item) =>
        DayOf(item, MeetingDay) ?? LinkedDay(item, LinkedEvent) ?? LinkedDay(item, LinkedAgendaItem);

    /// <summary>The day a register gives an item of its own.</summary>
    public static DateOnly? RegisterDayOf(NotubizNode item) => DayOf(item, Day) ?? SupplierDates.WallClock(item.Text("date"));

    /// <summary>The documents among an item's attributes, whatever the attribute is called.</summary>
    public static IEnumerable<NotubizNode> DocumentsOf(NotubizNode item) => All(item).SelectMany(Documents);

    /// <summary>Nothing for the old dumps' object of labels.</summary>
    private static IReadOnlyList<NotubizNode> All(NotubizNode owner) =>
        owner.Field("attributes") is { } all && !all.Fields.Any(field => field.Value.IsText) ? all.AsList("attributes") : [];

    private static string? Id(NotubizNode attribute) => attribute.Text("id");

    private static IEnumerable<string> Contents(NotubizNode attribute) =>
        (attribute.List("values") ?? []).Select(value => value.Text("content")).Append(attribute.Text("value")).OfType<string>();

    private static IEnumerable<NotubizNode> Documents(NotubizNode attribute)
    {
        var isDocument = attribute.Text("datatype") == "document" || attribute.Text("label") == "Hoofddocument";

        // A document that is named and not described has no id; that must not pass in silence.
        var described = (attribute.List("values") ?? []).Select(one => one.Field("document") ?? (isDocument && one.Field("content") is not null ? one : null));
        return described.Append(isDocument && attribute.Field("value") is { IsObject: true } value ? value : null).OfType<NotubizNode>();
    }

    private static DateOnly? DayOf(NotubizNode item, string id) =>
        All(item).Where(attribute => Id(attribute) == id).SelectMany(Contents).Select(SupplierDates.WallClock).Min();

    private static DateOnly? LinkedDay(NotubizNode item, string id) => All(item).Where(attribute => Id(attribute) == id)
        .SelectMany(attribute => attribute.List("values") ?? [])
        .Select(value => value.Field("meta_data")?.Text("label"))
        .Select(DayIn).Min();

    /// <summary>A linked meeting is named with its moment at the end: <c>Agendapunt (Raadsvergadering 17-12-2025 19:30)</c>.</summary>
    private static DateOnly? DayIn(string? label) =>
        DayAtEnd().Match(label ?? string.Empty) is { Success: true } match
        && DateOnly.TryParseExact(match.Groups[1].Value, "d-M-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"\b(\d{1,2}-\d{1,2}-\d{4})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*\)?\s*$")]
    private static partial Regex DayAtEnd();
}
