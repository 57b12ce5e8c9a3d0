using AngleSharp.Html.Dom;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Ibabs.Portal;

/// <summary>A kind of meeting on a portal.</summary>
/// <param name="Id">A number, as iBabs writes it.</param>
internal sealed record AgendaType(string Id, string? Name);

/// <summary>Finds the kinds of meetings on <c>/Calendar</c>: the categories, also those no longer in use, and the meetings of the month.</summary>
internal static class CalendarPage
{
    private const string Category = "/Calendar/OpenCategory/";

    /// <exception cref="SourceUnavailableException">It is no calendar: the site does not exist.</exception>
    /// <exception cref="SourceChangedException">It is one, in which no kind of meeting is found.</exception>
    public static IReadOnlyList<AgendaType> Types(Uri address, string site, IHtmlDocument page)
    {
        if (page.QuerySelector("#calendar, #listViewContainer, #filterCalendar, [data-agendatype-id]") is null)
        {
            throw new SourceUnavailableException(
                "invalid_site", $"{address.GetLeftPart(UriPartial.Path)} is no calendar of meetings but '{ListedText.CleanPlain(page.Title) ?? Start(page)}': look up the sitename '{site}' of gemeenten.csv");
        }

        AgendaType[] types = [.. Categories(page).Concat(Meetings(page)).Concat(Years(page)).Where(type => type.Id.All(char.IsAsciiDigit)).DistinctBy(type => type.Id)];
        return types.Length > 0 ? types : throw new SourceChangedException(address, "a calendar without categories");
    }

    private static IEnumerable<AgendaType> Categories(IHtmlDocument page) =>
        from link in page.QuerySelectorAll($"a[href*='{Category}']")
        let href = link.GetAttribute("href")!
        select new AgendaType(href[(href.IndexOf(Category, StringComparison.Ordinal) + Category.Length)..], ListedText.CleanPlain(link.TextContent));

    private static IEnumerable<AgendaType> Meetings(IHtmlDocument page) =>
        from link in page.QuerySelectorAll("[data-agendatype-id]")
        select new AgendaType(
            link.GetAttribute("data-agendatype-id")!,
            link.QuerySelector(".calendar-item-label")?.TextWithout(".calendar-item-location, .calendar-item-subtitle"));

    private static IEnumerable<AgendaType> Years(IHtmlDocument page) =>
        from list in page.QuerySelectorAll("[data-agenda-url]")
        let id = PortalLink.Query(list.GetAttribute("data-agenda-url"), "agendatypeId")
        where id is not null
        select new AgendaType(id, Name: null);

    private static string Start(IHtmlDocument page)
    {
        var text = ListedText.CleanPlain(page.Body?.TextContent) ?? string.Empty;
        return text.Length > 60 ? text[..60] : text;
    }
}
