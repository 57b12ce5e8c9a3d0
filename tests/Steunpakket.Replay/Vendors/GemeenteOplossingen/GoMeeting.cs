using System.Globalization;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.GemeenteOplossingen;

/// <summary>A meeting as it is listed.</summary>
internal static class GoMeeting
{
    public static readonly IReadOnlyList<string> Dmus = ["Gemeenteraad", "Commissie Samenleving", "Commissie Ruimte", "Informatieavond"];

    public static object Of(Question question, NationMeeting meeting, bool whole)
    {
        // Both forms of a date occur.
        var oneMember = meeting.Number.Month % 2 == 0;
        return new
        {
            id = meeting.Number.Id,
            date = meeting.Start.ToString(oneMember ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-dd", CultureInfo.InvariantCulture),
            startTime = oneMember ? "" : meeting.Start.ToString("HH:mm", CultureInfo.InvariantCulture),
            description = meeting.Number.Place == 2 ? "" : meeting.Name,
            location = "Raadzaal",
            confidential = false,
            canceled = false,
            inactive = false,
            fullUrl = whole ? $"{question.Base}/go/{meeting.Gemeente.Code}/Vergaderingen/{meeting.Number.Id}" : null,
            dmu = Dmu(meeting),
            documents = meeting.OnMeeting.Select(document => Document(document, brief: false)),
            items = Items(meeting),
        };
    }

    /// <summary>The second version, in which meetings have no documents.</summary>
    public static Answer Second(IEnumerable<NationMeeting> meetings)
    {
        var list = meetings.Select(meeting => new
        {
            id = meeting.Number.Id,
            date = meeting.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            startTime = meeting.Start.ToString("HH:mm", CultureInfo.InvariantCulture),
            description = meeting.Name,
            dmu = Dmu(meeting),
            items = Array.Empty<object>(),
            documents = Array.Empty<object>(),
        }).ToList();
        return Answer.Json("meetings-v2", new { result = new { totalCount = list.Count, meetings = list } });
    }

    private static object Dmu(NationMeeting meeting) => new { id = 10 + (meeting.Number.Place % Dmus.Count), name = Dmus[meeting.Number.Place % Dmus.Count] };

    private static List<object> Items(NationMeeting meeting)
    {
        var items = new List<object> { Item(meeting, 1, 1, "Opening", []) };
        foreach (var documents in meeting.At(Placement.Item).Chunk(3))
        {
            items.Add(Item(meeting, items.Count + 1, items.Count + 1, documents[0].Title, documents));
        }

        // No place in the order: not on the public agenda, with documents all the same.
        if (meeting.At(Placement.SubItem).ToArray() is { Length: > 0 } hidden)
        {
            items.Add(Item(meeting, items.Count + 1, 0, "verborgen punt", hidden));
        }

        return items;
    }

    private static object Item(NationMeeting meeting, int place, int order, string title, NationDocument[] documents) => new
    {
        id = (meeting.Number.Id * 100) + place,
        number = order == 0 ? null : order.ToString(CultureInfo.InvariantCulture),
        title,
        description = order > 1 ? "<p>Toelichting</p>" : "",
        sortorder = order,
        documents = documents.Select(document => Document(document, brief: !document.Confidential && document.Chance.For("short").Percent(20))),
    };

    private static object Document(NationDocument document, bool brief) => brief
        ? new { id = document.Number.Go, filename = document.FileName }
        : new
        {
            id = document.Number.Go,
            filename = document.FileName,
            description = document.Title,
            filesize = document.SizeInBytes,
            modified = document.LastModified.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            confidential = document.Confidential ? 1 : 0,
        };
}
