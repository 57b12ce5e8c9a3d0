using System.Globalization;
using Steunpakket.Core.Documents;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.GemeenteOplossingen;

/// <summary>GemeenteOplossingen, below each gemeente's own address (SOURCES 5).</summary>
internal sealed class GoReplay : ISupplierReplay
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public string Root => "go";

    public Answer Answer(Question question)
    {
        var code = question.Segments.ElementAtOrDefault(1);
        return GemeenteCode.IsCode(code) && question.Nation.Find(code) is { Supplier: CouncilSupplier.GemeenteOplossingen } gemeente
            ? Answer(question, gemeente)
            : Serving.Answer.NotFound("other");
    }

    public static string Address(string root, NationDocument document, MeetingNumber meeting) => string.Create(
        CultureInfo.InvariantCulture, $"{root}/go/{document.Gemeente.Code}/api/v1/meetings/{meeting.Id}/documents/{document.SupplierId}");

    // Hosts answer any path of the portal with 200.
    private static Answer Answer(Question question, NationGemeente gemeente) => question.Segments[2..] switch
    {
        ["api", _, "dmus"] => Serving.Answer.Json("dmus", GoMeeting.Dmus.Select((name, i) => new { id = 10 + i, name })),
        ["api", "v1", "meetings"] => Meetings(question, gemeente),
        ["api", "v2", "meetings"] => GoMeeting.Second(All(question, gemeente)),
        ["api", "v1", "meetings", var id] => Meeting(question, gemeente, id),
        ["api", "v1", "meetings", _, "documents", var id] => Document(question, gemeente, id),
        ["api", "v1", "documents", var id] => Document(question, gemeente, id),
        _ => Serving.Answer.Text("portal", "text/html; charset=utf-8", $"<!DOCTYPE html><html><body><h1>{gemeente.Name}</h1></body></html>"),
    };

    // Anything but seconds is not understood, and then everything is sent.
    private static Answer Meetings(Question question, NationGemeente gemeente)
    {
        var since = Day(question.Query("date_from")) ?? DateOnly.MinValue;
        var until = Day(question.Query("date_to")) ?? DateOnly.MaxValue;
        var meetings = question.Nation.Months(gemeente, since, until).SelectMany(month => month.Meetings).Where(meeting => meeting.Day >= since && meeting.Day <= until);
        return Serving.Answer.SparseJson("meetings", meetings.Select(meeting => GoMeeting.Of(question, meeting, whole: false)));
    }

    private static IEnumerable<NationMeeting> All(Question question, NationGemeente gemeente)
    {
        var since = question.Day("date_from") ?? DateOnly.MinValue;
        var until = question.Day("date_to") ?? DateOnly.MaxValue;
        return question.Nation.Months(gemeente, since, until).SelectMany(month => month.Meetings).Where(meeting => meeting.Day >= since && meeting.Day <= until);
    }

    private static Answer Meeting(Question question, NationGemeente gemeente, string id) =>
        MeetingNumber.FromId(id) is { } number && number.Gemeente == gemeente.Index && number.Month <= question.Nation.NewestMonth
            && question.Nation.Month(gemeente, number.Month).Meetings.FirstOrDefault(meeting => meeting.Number == number) is { } found
            ? Serving.Answer.SparseJson("meeting", GoMeeting.Of(question, found, whole: true))
            : Serving.Answer.Text("meeting", "text/html", "<html><body>Internal Server Error</body></html>", 500);

    private static Answer Document(Question question, NationGemeente gemeente, string id) =>
        DocumentNumber.FromGo(gemeente.Index, id) is { } number && question.Nation.Document(number) is { } document
            ? DocumentAnswer.Of(document)
            : Serving.Answer.NotFound("document");

    private static DateOnly? Day(string? seconds) => long.TryParse(seconds, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(value), Amsterdam).DateTime)
        : null;
}
