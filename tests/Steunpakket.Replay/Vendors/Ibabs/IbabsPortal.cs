using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Ibabs;

/// <summary>The public pages. Links have no site in them, as the real ones: a GUID tells its own.</summary>
internal static class IbabsPortal
{
    private const int FirstType = 100_000_000;
    private const int TypesEach = 8;

    public static Answer Answer(Question question, NationGemeente? gemeente, string[] rest) => gemeente is null
        ? Serving.Answer.Text("invalid-site", "text/html; charset=utf-8", "<!DOCTYPE html><html><body>Ongeldige site!</body></html>")
        : rest switch
        {
            [] or ["Calendar"] => IbabsPages.Calendar(gemeente, place => FirstType + (gemeente.Index * TypesEach) + place),
            ["Agenda", "RetrieveAgendasForYear"] => Year(question, gemeente),
            ["Agenda", "Index", var id] => Agenda(question, gemeente, id),
            ["Agenda", "Document", ..] => IbabsPages.Viewer(question.Query("documentId")),
            ["Document", "View" or "LoadAgendaItemDocument" or "LoadAgendaDocument", var id] => IbabsReplay.Download(question, gemeente, id),
            ["Reports", "Item", var id] => Entry(question, gemeente, id),
            _ => Serving.Answer.NotFound("portal"),
        };

    /// <summary>A page asked without its site, as a browser follows a link that begins with a slash.</summary>
    public static Answer WithoutSite(Question question) => Answer(question, Site(question), question.Segments);

    private static NationGemeente? Site(Question question) => question.Segments switch
    {
        ["Agenda", "Index", var id] => Of(question, id),
        ["Agenda", "Document", var id, ..] => Of(question, id),
        ["Document", _, var id] => DocumentNumber.FromIbabs(id) is { } number ? question.Nation.At(number.Gemeente) : null,
        ["Reports", "Item", var id] => NationRegisterEntry.NumberFromIbabs(id) is { } entry ? question.Nation.At(entry.Gemeente) : null,
        ["Agenda", "RetrieveAgendasForYear"] => question.Nation.At((question.Number("agendatypeId", 0) - FirstType) / TypesEach),
        _ => null,
    };

    private static NationGemeente? Of(Question question, string meeting) =>
        MeetingNumber.FromIbabs(meeting) is { } number && question.Nation.At(number.Gemeente) is { Supplier: CouncilSupplier.Ibabs } gemeente ? gemeente : null;

    private static Answer Year(Question question, NationGemeente gemeente)
    {
        var type = question.Number("agendatypeId", 0) - FirstType - (gemeente.Index * TypesEach);
        var year = question.Number("year", 0);
        if (question.Header("X-Requested-With") != "XMLHttpRequest" || type is < 0 or >= TypesEach || year is < 1900 or > 2100)
        {
            return Serving.Answer.NotFound("portal-year");
        }

        var meetings = question.Nation.Months(gemeente, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)).SelectMany(month => month.Meetings)
            .Where(meeting => meeting.Number.Place % IbabsMeetings.Kinds.Count == type).OrderByDescending(meeting => meeting.Start);
        return IbabsPages.Year(meetings);
    }

    private static Answer Agenda(Question question, NationGemeente gemeente, string id)
    {
        if (MeetingNumber.FromIbabs(id) is not { } number || number.Gemeente != gemeente.Index)
        {
            return Serving.Answer.NotFound("portal-agenda");
        }

        var month = question.Nation.Month(gemeente, number.Month);
        return month.Meetings.FirstOrDefault(meeting => meeting.Number == number) is { } found
            ? IbabsPages.Agenda(found, IbabsMeetings.Kinds[number.Place % IbabsMeetings.Kinds.Count], month.Entries.Where(entry => entry.Meeting?.Number == number))
            : Serving.Answer.NotFound("portal-agenda");
    }

    private static Answer Entry(Question question, NationGemeente gemeente, string id) =>
        NationRegisterEntry.NumberFromIbabs(id) is { } number && number.Gemeente == gemeente.Index
            && question.Nation.Month(gemeente, number.Month).Entries.FirstOrDefault(entry => entry.Number == number) is { } found
            ? IbabsPages.Entry(found)
            : Serving.Answer.NotFound("portal-entry");
}
