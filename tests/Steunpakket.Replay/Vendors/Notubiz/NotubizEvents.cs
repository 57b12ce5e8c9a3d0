using System.Globalization;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Notubiz;

/// <summary>The list of events, assemblies and meetings.</summary>
internal static class NotubizEvents
{
    // Some organisations cannot answer for long.
    private const int MostDays = 190;

    public static Answer List(Question question)
    {
        if (question.Nation.Find($"org{question.Query("organisation_id")}") is not { } gemeente)
        {
            return NotubizReplay.Inactive("events");
        }

        var since = question.Day("date_from") ?? DateOnly.MinValue;
        var until = question.Day("date_to") ?? DateOnly.MaxValue;
        if (gemeente.Index % 5 == 0 && until.DayNumber - since.DayNumber > MostDays)
        {
            return Answer.Json("events", new { message = "An uncaught error has occurred" }, 404);
        }

        var all = question.Nation.Months(gemeente, since, until).SelectMany(month => NotubizEvent.Of(question, month))
            .Where(one => DateOnly.FromDateTime(one.Start) >= since && DateOnly.FromDateTime(one.Start) <= until)
            .OrderBy(one => one.Start).ThenBy(one => one.Number.Place).ToList();
        return Page(question, all);
    }

    public static Answer Meeting(Question question, string id)
    {
        if (MeetingNumber.FromId(id) is not { } number || question.Nation.At(number.Gemeente) is not { Supplier: CouncilSupplier.Notubiz } gemeente)
        {
            return Answer.Json("meeting", new { message = "Event not found" }, 404);
        }

        if (number.Place is MeetingNumber.NoRights or MeetingNumber.MembersOnly)
        {
            return Answer.Json("meeting", new { message = "No rights to see this meeting" }, number.Month % 2 == 0 ? 200 : 403);
        }

        var month = question.Nation.Month(gemeente, number.Month);
        return month.Meetings.FirstOrDefault(meeting => meeting.Number == number) is { } found
            ? Answer.Json("meeting", new { meeting = NotubizMeeting.Of(question, month, found) })
            : Answer.Json("meeting", new { message = "Event not found" }, 404);
    }

    public static Answer Assembly(Question question, string id)
    {
        if (MeetingNumber.FromId(id) is not { Place: MeetingNumber.Assembly } number || question.Nation.At(number.Gemeente) is not { } gemeente)
        {
            return Answer.Json("assembly", new { message = "Event not found" }, 404);
        }

        var month = question.Nation.Month(gemeente, number.Month);
        return Answer.Json("assembly", new { assembly = NotubizMeeting.Assembly(question, month, number) });
    }

    private static Answer Page(Question question, List<NotubizEvent> all)
    {
        var size = question.Nation.Options.EventsPerPage;
        var page = Math.Max(question.Number("page", 1), 1);
        var shift = page == 1 ? 0 : question.Changing switch { EntryChange.Inserted => -1, EntryChange.Removed => 1, _ => 0 };
        var total = all.Count - shift;
        var shown = all.Skip(((page - 1) * size) + shift).Take(size).ToList();
        var pages = (total + size - 1) / size;
        return Answer.Json("events", new
        {
            pagination = new
            {
                next = page < pages ? Next(question, page + 1) : "",
                previous = page > 1 ? Next(question, page - 1) : "",
                page,
                per_page = size,
                total_pages = pages,
                items_on_page = shown.Count,
                total_items = total,
                has_more_pages = page < pages,
            },
            events = shown.Select(one => one.Json()),
        });
    }

    private static string Next(Question question, int page) => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join('&', question.QueryText.TrimStart('?').Split('&').Where(part => !part.StartsWith("page=", StringComparison.Ordinal)))}&page={page}");
}
