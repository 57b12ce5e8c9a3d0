using System.Globalization;
using System.Net;
using System.Text;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Ibabs;

/// <summary>The HTML of the public pages, as far as anybody reads it.</summary>
internal static class IbabsPages
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static Answer Calendar(NationGemeente gemeente, Func<int, int> typeId)
    {
        var kinds = IbabsMeetings.Kinds.Select((kind, i) => $"""
                                <li class="list-group-item">
                                    <span class="agendatype">
                                        <a href="/Calendar/OpenCategory/{Text(typeId(i))}" data-agendatype-id="{Text(typeId(i))}" data-agenda-url="/Agenda/RetrieveAgendasForYear?agendatypeId={Text(typeId(i))}">{kind}</a>
                                    </span>
                                </li>

            """);
        return Page("portal-calendar", $"Kalender {gemeente.Name}", $"""
            <ul id="filterCalendar" class="list-group">
            {string.Concat(kinds)}</ul>
            <div id="calendar" data-url="/Calendar/GetAgendasForCalendar"></div>
            <div id="listViewContainer" class="smallCalendar" data-url="/Calendar/GetMonthAgendas"></div>
            """);
    }

    public static Answer Year(IEnumerable<NationMeeting> meetings)
    {
        var links = meetings.Select(meeting => $"<li><a href=\"/Agenda/Index/{meeting.Number.Ibabs}\">{meeting.Start.ToString("dddd d MMMM yyyy HH:mm", Dutch)}</a></li>\n");
        return Answer.Text("portal-year", "text/html; charset=utf-8", $"<ul>\n{string.Concat(links)}</ul>\n");
    }

    public static Answer Agenda(NationMeeting meeting, string kind, IEnumerable<NationRegisterEntry> entries)
    {
        var day = meeting.Start.ToString("dddd d MMMM yyyy", Dutch);
        var time = string.Create(CultureInfo.InvariantCulture, $"{meeting.Start:HH:mm} - {meeting.Start.AddHours(3):HH:mm}");
        var items = new StringBuilder();
        Item(items, meeting, 0, "Opening", []);
        var place = 0;
        foreach (var documents in meeting.Documents.Where(document => document.Placement != Placement.Meeting && !document.Confidential).Chunk(3))
        {
            Item(items, meeting, ++place, "Bespreekstuk", documents);
        }

        return Page("portal-agenda", $"Agenda {meeting.Gemeente.Name} - {kind} {day} {time} - iBabs Publieksportaal", $"""
            <div class="box-header"><h1 >{kind}</h1>
            <h2 >{day}</h2>
            <div class="heading3">{time}</div></div>
            <div class="box-content"><ul class="list-group list-attachments">
            {string.Concat(meeting.OnMeeting.Where(document => !document.Confidential).Select(document => Link(meeting, document, null)))}</ul></div>
            <div class="panel-group" id="agendaitems"><ol>
            {items}</ol></div>
            {Entries(entries)}
            """);
    }

    public static Answer Entry(NationRegisterEntry entry) => Page("portal-entry", WebUtility.HtmlEncode(WebUtility.HtmlDecode(entry.Title)), $"""
        <h1>{NationRegister.Of[entry.Register].NameThere}</h1>
        <ul class="list-group list-attachments">
        {string.Concat(entry.Documents.Where(document => !document.Confidential).Select(document => Link($"/Reports/Document/{entry.Ibabs}?documentId={document.SupplierId}", document)))}</ul>
        """);

    /// <summary>Where a link leads: a page that shows the document, not its bytes.</summary>
    public static Answer Viewer(string? document) => Page("portal-viewer", "Document", $"<iframe src=\"/Document/View/{WebUtility.HtmlEncode(document)}\"></iframe>");

    private static string Entries(IEnumerable<NationRegisterEntry> entries) => $"""
        <table class="table agenda-item-list-entries"><thead><tr><th>Soort <span class="sort-icon glyphicon">&nbsp;</span></th><th>Titel</th></tr></thead><tbody>
        {string.Concat(entries.Select(entry => $"<tr data-url=\"/Reports/Item/{entry.Ibabs}\" data-entry-id=\"{entry.Ibabs}\"><td>{NationRegister.Of[entry.Register].NameThere}</td><td>{WebUtility.HtmlEncode(WebUtility.HtmlDecode(entry.Title))}</td></tr>\n"))}</tbody></table>
        """;

    private static void Item(StringBuilder items, NationMeeting meeting, int place, string title, NationDocument[] documents)
    {
        var id = IbabsGuid.Of(IbabsKind.Item, (meeting.Number.Packed * 64) + place);
        items.Append(CultureInfo.InvariantCulture, $"""
            <li>
              <div class="panel panel-default agenda-item" id="{id}" >
                <div class="panel-heading large" id="heading-{id}"><div class="d-flex"><div class="panel-id">{place + 1}</div>
                  <h3 class="panel-title"><span class="panel-title-label" >
                    {title}
                  </span></h3></div></div>
                <div id="collapse-{id}" class="panel-collapse collapse show"><ul class="list-group list-attachments">
            {string.Concat(documents.Select(document => Link(meeting, document, id)))}    </ul></div>
              </div>
            </li>

            """);
    }

    private static string Link(NationMeeting meeting, NationDocument document, string? item) =>
        Link($"/Agenda/Document/{meeting.Number.Ibabs}?documentId={document.SupplierId}{(item is null ? "" : $"&amp;agendaItemId={item}")}", document);

    private static string Link(string address, NationDocument document) => $"""
                    <li class="list-group-item">
                        <a href="{address}" class="unread" data-document-id="{document.SupplierId}" >
                            <span class="icon {document.Format.ToString().ToLowerInvariant()}" role="img"></span>

                            {WebUtility.HtmlEncode(WebUtility.HtmlDecode(document.Title))}
                            <span class="badge badge-light badge-pill">{Text(1 + (document.SizeInBytes / 1024))} KB</span>
                        </a>
                    </li>

        """;

    private static Answer Page(string kind, string title, string body) => Answer.Text(
        kind, "text/html; charset=utf-8", $"<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<title>{title}</title>\n</head>\n<body>\n{body}\n</body>\n</html>\n");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
