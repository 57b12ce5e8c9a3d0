using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Notubiz;

/// <summary>A whole meeting, and an assembly that names its meetings.</summary>
internal static class NotubizMeeting
{
    public static object Of(Question question, NationMonth month, NationMeeting meeting)
    {
        var number = meeting.Number;
        var linked = month.Entries.Where(entry => entry.Meeting?.Number == number).ToList();
        return new
        {
            organisation = NotubizJson.Organisation(question, meeting.Gemeente),
            gremium = number.Place == 3 ? null : NotubizJson.Gremium(question, meeting.Gemeente, number.Place),
            module_items = Links(question, linked.Skip(2)),
            parent = meeting.InAssembly ? Parent(question, number) : null,
            documents = NotubizDocument.Of(question, meeting.OnMeeting),
            id = number.Id,
            self = NotubizJson.Self(question, $"events/meetings/{number.Id}"),
            type = "meeting",
            permission_group = "public",
            body = "council",
            confidential = 0,
            announcement = false,
            canceled = number.Place == MeetingNumber.Cancelled,
            inactive = false,
            creation_date = NotubizJson.Time(meeting.Start.AddDays(-60)),
            last_modified = NotubizJson.Time(NotubizEvent.LastModifiedOf(month, meeting)),
            order = (int?)null,
            live = false,
            archive_state = "unarchived",
            archive_state_last_modified = (string?)null,
            allow_subscriptions = false,
            subscriptions = Array.Empty<string>(),
            url = $"{question.Base}/notubiz/portal/{meeting.Gemeente.Slug}/vergadering/{number.Id}",
            salutation = (string?)null,
            template = false,
            attributes = new[] { NotubizJson.Attribute(1, meeting.Name), NotubizJson.Attribute(50, "Raadzaal"), NotubizJson.Attribute(3, "") },
            plannings = NotubizJson.Plannings(meeting.Start),
            agenda_items = NotubizAgenda.Items(question, meeting, Links(question, linked.Take(2))),
        };
    }

    public static object Assembly(Question question, NationMonth month, MeetingNumber number)
    {
        var start = month.Time(MeetingNumber.Assembly);
        return new
        {
            organisation = NotubizJson.Organisation(question, month.Gemeente),
            gremium = (object?)null,
            module_items = Array.Empty<object>(),
            documents = Array.Empty<object>(),
            id = number.Id,
            self = $"/events/assemblies/{number.Id}",
            type = "assembly",
            permission_group = "public",
            body = "council",
            confidential = 0,
            announcement = true,
            canceled = false,
            inactive = false,
            creation_date = NotubizJson.Time(start.AddDays(-60)),
            last_modified = NotubizJson.Time(start.AddDays(-30)),
            order = (int?)null,
            live = false,
            archive_state = "unarchived",
            archive_state_last_modified = (string?)null,
            allow_subscriptions = false,
            subscriptions = Array.Empty<string>(),
            salutation = (string?)null,
            template = false,
            attributes = new[] { NotubizJson.Attribute(1, "Raadsavond"), NotubizJson.Attribute(50, "Raadzaal") },
            plannings = NotubizJson.Plannings(start),
            meetings = month.Meetings.Where(meeting => meeting.InAssembly).Select((meeting, i) => new
            {
                id = meeting.Number.Id,
                self = NotubizJson.Self(question, $"events/meetings/{meeting.Number.Id}"),
                order = i + 1,
                plannings = NotubizJson.Plannings(meeting.Start),
            }),
        };
    }

    private static object Parent(Question question, MeetingNumber number)
    {
        var id = (number with { Place = MeetingNumber.Assembly }).Id;
        return new { id, self = NotubizJson.Self(question, $"events/{id}") };
    }

    private static object[] Links(Question question, IEnumerable<NationRegisterEntry> entries) =>
        [.. entries.Select(entry => new { id = entry.NotubizId, self = NotubizJson.Self(question, $"modules/0/items/{entry.NotubizId}"), field_id = 54 })];
}
