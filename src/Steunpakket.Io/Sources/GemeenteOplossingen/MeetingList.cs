using System.Text.Json;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.GemeenteOplossingen;

/// <summary>Reads the meetings out of an answer.</summary>
/// <param name="seen">Keys of the meetings that were taken so far.</param>
internal sealed class MeetingList(string site, GemeenteCode gemeente, HashSet<string> seen)
{
    /// <summary>Version 1 answers with a list; version 2, which some hosts may give in its place, with a list in <c>result</c>.</summary>
    /// <exception cref="SourceChangedException">It is neither.</exception>
    public static JsonElement Checked(JsonElement answer, Uri address)
    {
        var list = answer.Object("result") is not { } result ? answer
            : result.Field("meetings") ?? default;
        return list.ValueKind == JsonValueKind.Array
            ? answer
            : throw new SourceChangedException(address, $"{answer.ValueKind} without a list of meetings");
    }

    /// <summary>The meetings on <paramref name="days"/>, and those without a date, which no day claims.</summary>
    public IEnumerable<ListingEvent> Read(JsonElement answer, DateWindow days)
    {
        var result = answer.Object("result");
        var meetings = result?.List("meetings") ?? [.. answer.EnumerateArray()];
        if (result?.Text("totalCount") is { } total && total != $"{meetings.Count}")
        {
            yield return new ListingEvent.Trouble("truncated", $"{days}: {meetings.Count} of {total} meetings came.");
        }

        foreach (var happened in meetings.SelectMany(meeting => Read(new Meeting(meeting), days)))
        {
            yield return happened;
        }
    }

    private IEnumerable<ListingEvent> Read(Meeting meeting, DateWindow days)
    {
        try
        {
            return meeting.Day is { } day && !days.Contains(day) ? [] : seen.Add(meeting.Key) ? Item(meeting) : [];
        }
        catch (FormatException wrong)
        {
            return [Trouble($"{meeting}: {wrong.Message}.")];
        }
    }

    private ListingEvent[] Item(Meeting meeting)
    {
        var listed = DocumentListings.Group(meeting.Lines(), "id", out var withoutId);
        var item = new ListingEvent.Item(meeting.Key, meeting.Version, [.. listed.Select(document => Document(meeting, document))]);
        return withoutId == 0 ? [item] : [item, Trouble($"{meeting.Key}: documents without an id: {withoutId}.")];
    }

    private SupplierDocument Document(Meeting meeting, DocumentListings listed)
    {
        var (meetingId, id) = (Uri.EscapeDataString(meeting.Id), Uri.EscapeDataString(listed.Id));
        var fileName = ListedText.Clean(listed.Text("filename"));
        var modified = listed.Text("modified");
        return new SupplierDocument
        {
            Id = new DocumentId(GemeenteOplossingenSettings.Type, gemeente, listed.Id),
            Title = ListedText.Clean(listed.Text("description")) ?? fileName,
            FileName = fileName,
            MeetingDate = meeting.Day,
            Meeting = meeting.Name,
            Url = new Uri($"{site}/v1/meetings/{meetingId}/documents/{id}"),
            OtherUrls = [new Uri($"{site}/v1/documents/{id}")],
            Version = modified is null ? null : $"{modified} {listed.Text("filesize")}".TrimEnd(),
            Refusal = meeting.Hides(listed) ? Refusal.Dropped("confidential") : null,
        };
    }

    private static ListingEvent.Trouble Trouble(string detail) => new("changed_shape", detail);
}
