using System.Globalization;
using System.Runtime.CompilerServices;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>One window of meetings: the list of events, and each public one's agenda and documents (SOURCES 3.3, 3.4).</summary>
/// <param name="days">The part of the window in which the account was used.</param>
internal sealed class NotubizMeetings(NotubizCalls calls, ListingRequest request, DateWindow days, DateOnly today)
{
    private readonly NotubizMeetingReader _reader = new(calls, request, today);
    private readonly HashSet<string> _seen = [];
    private long? _counted = 0;

    public async IAsyncEnumerable<ListingEvent> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var listed in NotubizStretch.AskAsync(days, stretch => EventsAsync(stretch, cancellationToken), cancellationToken).ConfigureAwait(false))
        {
            if (listed.Failure is { } failure)
            {
                _counted = null;
                yield return failure;
            }

            if (listed.List.Refused is { } refused)
            {
                yield return NotubizRefusals.Of(refused, request.Window.Account, "organisation", $"organisation-{request.Window.Account.Id}");
                yield break;
            }

            foreach (var row in listed.List.Rows)
            {
                foreach (var happened in await EventAsync(row, cancellationToken).ConfigureAwait(false))
                {
                    yield return happened;
                }
            }
        }

        if (_counted is { } counted)
        {
            yield return new ListingEvent.SupplierCount(Quarter.Of(days.Since), counted);
        }
    }

    /// <summary>All pages of a stretch.</summary>
    /// <exception cref="SourceChangedException">It is no list of events.</exception>
    private async Task<NotubizList> EventsAsync(NotubizStretch stretch, CancellationToken cancellationToken)
    {
        var rows = new List<NotubizNode>();
        var ids = new HashSet<string>();
        for (var page = 1; ; page++)
        {
            var answer = await calls.EventsAsync(request.Window.Account.Id, stretch, page, cancellationToken).ConfigureAwait(false);
            if (answer.Verdict == NotubizVerdict.NotFound)
            {
                throw new SourceChangedException(answer.Body.Address, answer.Detail);
            }

            if (answer.Verdict != NotubizVerdict.Given)
            {
                return new NotubizList([], null, answer);
            }

            var events = answer.Body.NeededList("events");
            var fresh = events.Where(row => row.Text("id") is not { } id || ids.Add(id)).ToList();
            rows.AddRange(fresh);

            // A page that only repeats is the end too: else a supplier that ignores the page would keep us for ever.
            if (fresh.Count == 0 || !HasMore(answer.Body))
            {
                return new NotubizList(rows, null, null);
            }
        }
    }

    private static bool HasMore(NotubizNode list) => list.Field("pagination") is { } pagination && pagination.Field("has_more_pages") is not null
        ? pagination.Is("has_more_pages")
        : throw new SourceChangedException(list.Address, "there is no 'pagination.has_more_pages'");

    /// <summary>One line of the list: a meeting, an assembly with its meetings, or nothing of ours.</summary>
    private async Task<IReadOnlyList<ListingEvent>> EventAsync(NotubizNode row, CancellationToken cancellationToken)
    {
        var (id, group) = (row.Text("id"), row.Text("permission_group"));
        if (id is null || group is null)
        {
            return [new ListingEvent.Trouble("changed_shape", id is null ? "an event without 'id'" : $"event {id}: there is no 'permission_group'")];
        }

        if (group != "public")
        {
            return [];
        }

        Count(row);
        return (row.Text("type"), row.Field("event_type_data")?.Text("self")) switch
        {
            ("assembly", _) => await AssemblyAsync(id, row, cancellationToken).ConfigureAwait(false),
            ("meeting", _) => await MeetingAsync(new NotubizMeeting(id) { Row = row }, cancellationToken).ConfigureAwait(false),
            (_, { } self) when self.Contains("/events/meetings/", StringComparison.Ordinal) =>
                await MeetingAsync(new NotubizMeeting(id) { Row = row }, cancellationToken).ConfigureAwait(false),
            var (type, _) => [new ListingEvent.Trouble("changed_shape", $"event {id}: type '{type}' is not known")],
        };
    }

    /// <summary>
    /// Its meetings are not in the list of events (Castricum 2023: 88 documents without them, 2,182 with), and come without a date of
    /// change, so that they are asked every time. Asked as a meeting it also has an agenda of its own.
    /// </summary>
    private async Task<IReadOnlyList<ListingEvent>> AssemblyAsync(string id, NotubizNode row, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await calls.AssemblyAsync(id, cancellationToken).ConfigureAwait(false);
            if (answer.Verdict != NotubizVerdict.Given)
            {
                return [NotubizRefusals.Of(answer, request.Window.Account, $"meeting {id}", $"meeting-{id}")];
            }

            var assembly = answer.Body.Field("assembly") ?? answer.Body;
            var children = assembly.NeededList("meetings");
            var events = new List<ListingEvent>(await MeetingAsync(new NotubizMeeting(id) { Row = row, Assembly = assembly }, cancellationToken).ConfigureAwait(false));
            foreach (var child in children)
            {
                events.AddRange(child.Text("id") is { } childId
                    ? await MeetingAsync(new NotubizMeeting(childId) { Planned = child }, cancellationToken).ConfigureAwait(false)
                    : [new ListingEvent.Trouble("changed_shape", $"assembly {id}: a meeting without 'id'")]);
            }

            return events;
        }
        catch (SourceUnavailableException away)
        {
            return [new ListingEvent.Trouble(away.Reason, $"assembly {id}: {away.Detail}")];
        }
        catch (SourceChangedException changed)
        {
            return [new ListingEvent.Trouble("changed_shape", $"assembly {id}: {changed.Message}")];
        }
    }

    /// <summary>One meeting that fails is trouble of that meeting; the others go on.</summary>
    private async Task<IReadOnlyList<ListingEvent>> MeetingAsync(NotubizMeeting meeting, CancellationToken cancellationToken)
    {
        if (!_seen.Add(meeting.Id))
        {
            return [];
        }

        try
        {
            return await _reader.ReadAsync(meeting, cancellationToken).ConfigureAwait(false);
        }
        catch (SourceUnavailableException away)
        {
            return [new ListingEvent.Trouble(away.Reason, $"{meeting.Key}: {away.Detail}")];
        }
        catch (SourceChangedException changed)
        {
            return [new ListingEvent.Trouble("changed_shape", $"{meeting.Key}: {changed.Message}")];
        }
    }

    /// <summary>
    /// <c>document_count</c> of the public events. It seems to count the documents of an event itself and neither those of its agenda items
    /// (a council meeting of 42 agenda items was seen with 0) nor those of registers or of an assembly's meetings: a lower bound.
    /// </summary>
    private void Count(NotubizNode row) => _counted =
        long.TryParse(row.Field("event_type_data")?.Text("document_count"), NumberStyles.None, CultureInfo.InvariantCulture, out var documents)
            ? _counted + documents
            : null;
}
