using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>Asks a meeting and gathers its documents from the four places where they stand (SOURCES 3.4).</summary>
internal sealed class NotubizMeetingReader(NotubizCalls calls, ListingRequest request, DateOnly today)
{
    /// <summary>
    /// A document that joins an agenda item does not change the date of its meeting (Eindhoven 1147925: meeting changed 17 April 2024,
    /// agenda item and document 19 April), so that date is only trusted once no more are to be expected: minutes are adopted a meeting or two later.
    /// </summary>
    private const int SettledDays = 180;

    /// <summary>Also meetings without agenda items and documents are asked: <c>module_items</c> of the meeting itself are in neither count.</summary>
    /// <exception cref="SourceUnavailableException">No answer came.</exception>
    /// <exception cref="SourceChangedException">It cannot be understood.</exception>
    public async Task<IReadOnlyList<ListingEvent>> ReadAsync(NotubizMeeting meeting, CancellationToken cancellationToken)
    {
        var changed = meeting.Row?.Text("last_modified");
        if (changed is not null && request.Before.VersionOf(meeting.Key) == changed)
        {
            return [new ListingEvent.Same(meeting.Key)];
        }

        var answer = await calls.MeetingAsync(meeting.Id, cancellationToken).ConfigureAwait(false);
        var body = Body(answer, meeting);
        var place = new NotubizPlace(request.Window.Account.Gemeente, meeting.Key, meeting.Name(body), meeting.Day(body), Flags: meeting.Flags(body));
        if (answer.Verdict == NotubizVerdict.NoRights && meeting.Assembly is null)
        {
            return [NotubizRefusals.NoRights(place, $"meeting-{meeting.Id}", answer.Detail)];
        }

        if (body is null && meeting.Assembly is null)
        {
            return [new ListingEvent.Item(meeting.Key, null, [place.Row($"meeting-{meeting.Id}", NotFound(meeting, answer))])];
        }

        if (body?.Text("permission_group") is { } group && group != "public")
        {
            return [NotubizRefusals.NoRights(place, $"meeting-{meeting.Id}", $"permission_group '{group}'")];
        }

        return await GatherAsync(meeting, body, place, changed ?? body?.Text("last_modified"), cancellationToken).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<ListingEvent>> GatherAsync(
        NotubizMeeting meeting, NotubizNode? body, NotubizPlace place, string? changed, CancellationToken cancellationToken)
    {
        var gathering = new NotubizGathering(calls);
        foreach (var part in new[] { body, meeting.Assembly }.OfType<NotubizNode>())
        {
            await gathering.AddAsync(part, place, cancellationToken).ConfigureAwait(false);
        }

        if (gathering.Troubles.Count == 0)
        {
            return [new ListingEvent.Item(meeting.Key, Version(changed, place.Day), gathering.Documents)];
        }

        // A register item did not come. What an earlier run has of the meeting is whole and stays; where it has nothing, most is better.
        return request.Before.VersionOf(meeting.Key) is null
            ? [new ListingEvent.Item(meeting.Key, null, gathering.Documents), .. gathering.Troubles]
            : gathering.Troubles;
    }

    /// <summary>A meeting that was called off may be taken down; another one that the list names should be there.</summary>
    private static Refusal NotFound(NotubizMeeting meeting, NotubizAnswer answer) =>
        meeting.Flags(null).Length > 0 ? Refusal.Dropped("canceled", answer.Detail) : Refusal.Failed("not_found", answer.Detail);

    /// <summary>A version that the list's own date never equals, while the meeting may still get documents.</summary>
    private string? Version(string? changed, DateOnly? day) =>
        changed is null || (day is { } known && known.AddDays(SettledDays) < today) ? changed : $"{changed} unsettled";

    /// <summary>The meeting without its envelope; null for an assembly that is not answered as a meeting, which has documents of its own.</summary>
    private static NotubizNode? Body(NotubizAnswer answer, NotubizMeeting meeting)
    {
        if (answer.Verdict != NotubizVerdict.Given)
        {
            return null;
        }

        var body = answer.Body.Field("meeting") ?? answer.Body;
        if (meeting.Assembly is null)
        {
            // Without these it is no meeting, and reading on would find no documents without a word.
            _ = body.NeededList("documents");
            _ = body.NeededList("agenda_items");
        }

        return body;
    }
}
