using System.Globalization;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Parlaeus;

/// <summary>The list of agendas, and one agenda with its points and documents.</summary>
internal static class ParlaeusAgenda
{
    public static readonly IReadOnlyList<string> Committees = ["Raad", "Samenleving", "Ruimte", "Informatie"];

    public static string CommitteeId(int place) => string.Create(CultureInfo.InvariantCulture, $"cm-{place % Committees.Count}");

    public static Answer List(Question question, NationGemeente gemeente, DateOnly? since, DateOnly? until)
    {
        var (first, last) = (since ?? DateOnly.MinValue, until ?? DateOnly.MaxValue);
        var agendas = question.Nation.Months(gemeente, first, last).SelectMany(month => month.Meetings)
            .Where(meeting => meeting.Day >= first && meeting.Day <= last).Select(Line).ToList();

        // Lines without an id occur.
        if (agendas.Count > 0)
        {
            agendas.Add(new { agid = "", date = Day(last.Year < 9999 ? last : question.Nation.Options.Until), time = "20:00" });
        }

        return Answer.Json("agenda_list", new { status = 200, message = "OK", list = agendas });
    }

    public static Answer Detail(Question question, NationGemeente gemeente, string id) =>
        MeetingNumber.FromParlaeus(id) is { } number && number.Gemeente == gemeente.Index && number.Month <= question.Nation.NewestMonth
            && question.Nation.Month(gemeente, number.Month).Meetings.FirstOrDefault(meeting => meeting.Number == number) is { } found
            ? Answer.Json("agenda_detail", new { status = 200, message = "OK", agenda = Agenda(question, found) })
            : Answer.Json("agenda_detail", new { status = 404, message = "Agenda not found" });

    private static object Line(NationMeeting meeting) => new
    {
        agid = meeting.Number.Parlaeus,
        date = Day(meeting.Day),
        time = Time(meeting.Start),
        last_change = new DateTimeOffset(meeting.LastModified, TimeSpan.FromHours(1)).ToUnixTimeSeconds(),
    };

    private static object Agenda(Question question, NationMeeting meeting) => new
    {
        agid = meeting.Number.Parlaeus,
        cmid = CommitteeId(meeting.Number.Place),
        committeecode = Committees[meeting.Number.Place % Committees.Count],
        title = meeting.Name,
        description = "  ",
        location = "Raadzaal",
        chairman = "Voorzitter",
        date = Day(meeting.Day),
        time = Time(meeting.Start),
        endtime = meeting.Number.Place % 2 == 0 ? Time(meeting.Start.AddHours(3)) : "0",
        cancelled = 0,
        points = Points(question, meeting),
    };

    // Documents hang on points only; the same one may stand twice in a point.
    private static List<object> Points(Question question, NationMeeting meeting)
    {
        var points = new List<object> { Point(question, meeting, 1, "Opening", []) };
        foreach (var documents in meeting.Documents.Chunk(3))
        {
            points.Add(Point(question, meeting, points.Count + 1, "Bespreekstuk", [.. documents, .. documents.Where(document => document.Twice)]));
        }

        return points;
    }

    private static object Point(Question question, NationMeeting meeting, int place, string title, IEnumerable<NationDocument> documents) => new
    {
        apid = string.Create(CultureInfo.InvariantCulture, $"ap-{meeting.Number.Packed}-{place}"),
        number = place.ToString(CultureInfo.InvariantCulture),
        title,
        text = place > 1 ? "<p>Toelichting.</p>" : "",
        type = "A",
        level = 0,
        decision = "",
        documents = documents.Select((document, i) => new
        {
            dcid = document.SupplierId,
            link = Link(question, document),
            title = document.Title,
            number = (i + 1).ToString(CultureInfo.InvariantCulture),
            type = document.Kind,
        }),
    };

    private static string Link(Question question, NationDocument document)
    {
        var address = ParlaeusReplay.Address(question.Base, document);
        return document.BrokenAddress ? question.Base + address : address;
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Time(DateTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
