using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Notubiz;

/// <summary>A line of the list of events: a meeting, an assembly of meetings, or one that is not for us.</summary>
internal sealed record NotubizEvent(Question Question, NationGemeente Gemeente, MeetingNumber Number, string Name, DateTime Start, DateTime LastModified)
{
    public int AgendaItems { get; init; }

    /// <summary>Of the event itself, without those of its agenda items: so the real one seems to count.</summary>
    public int Documents { get; init; }

    public static IEnumerable<NotubizEvent> Of(Question question, NationMonth month)
    {
        foreach (var meeting in month.Meetings.Where(meeting => !meeting.InAssembly))
        {
            yield return new NotubizEvent(question, month.Gemeente, meeting.Number, meeting.Name, meeting.Start, LastModifiedOf(month, meeting))
            {
                AgendaItems = 2 + (meeting.At(Placement.Item).Count() / 3),
                Documents = meeting.OnMeeting.Count(),
            };
        }

        if (month.Meetings.Where(meeting => meeting.InAssembly).ToList() is { Count: > 0 } children)
        {
            yield return Odd(question, month, MeetingNumber.Assembly, "Raadsavond") with { LastModified = children.Max(child => LastModifiedOf(month, child)) };
        }

        foreach (var (place, name, percent) in new[] { (MeetingNumber.NoRights, "Besloten overleg", 4.0), (MeetingNumber.MembersOnly, "Raadswerkgroep", 20.0), (MeetingNumber.Cancelled, "Commissie (vervallen)", 8.0) })
        {
            if (month.Has(name, percent))
            {
                yield return Odd(question, month, place, name);
            }
        }
    }

    /// <summary>Also of what its agenda links to.</summary>
    public static DateTime LastModifiedOf(NationMonth month, NationMeeting meeting) =>
        month.Entries.Where(entry => entry.Meeting?.Number == meeting.Number).Select(entry => entry.LastModified).Append(meeting.LastModified).Max();

    public object Json()
    {
        var assembly = Number.Place == MeetingNumber.Assembly;
        return new
        {
            organisation = NotubizJson.Organisation(Question, Gemeente),
            gremium = assembly ? null : NotubizJson.Gremium(Question, Gemeente, Number.Place),
            event_type_data = assembly
                ? new { self = NotubizJson.Self(Question, $"events/assemblies/{Number.Id}"), meetings_count = 2, document_count = 0 }
                : (object)new { self = NotubizJson.Self(Question, $"events/meetings/{Number.Id}"), agenda_item_count = AgendaItems, document_count = Documents },
            id = Number.Id,
            self = NotubizJson.Self(Question, $"events/{Number.Id}"),
            type = assembly ? "assembly" : "meeting",
            permission_group = Number.Place == MeetingNumber.MembersOnly ? "members" : "public",
            body = "council",
            confidential = 0,
            announcement = false,
            canceled = Number.Place == MeetingNumber.Cancelled,
            inactive = false,
            creation_date = NotubizJson.Time(Start.AddDays(-60)),
            last_modified = NotubizJson.Time(LastModified),
            order = (int?)null,
            live = false,
            archive_state = "unarchived",
            archive_state_last_modified = (string?)null,
            allow_subscriptions = false,
            subscriptions = Array.Empty<string>(),
            attributes = new[] { NotubizJson.Attribute(1, Name), NotubizJson.Attribute(50, "Raadzaal") },
            plannings = NotubizJson.Plannings(Start),
        };
    }

    private static NotubizEvent Odd(Question question, NationMonth month, int place, string name)
    {
        var start = month.Time(place);
        return new NotubizEvent(question, month.Gemeente, new MeetingNumber(month.Gemeente.Index, month.Number, place), name, start, start.AddDays(-30));
    }
}
