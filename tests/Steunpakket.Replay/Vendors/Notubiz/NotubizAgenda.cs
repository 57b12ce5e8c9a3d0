using System.Globalization;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Notubiz;

/// <summary>Agenda items, and items below items.</summary>
internal static class NotubizAgenda
{
    private const int DocumentsOnItem = 3;

    public static List<object> Items(Question question, NationMeeting meeting, object[] links)
    {
        var below = meeting.At(Placement.SubItem).ToList();
        var items = new List<object> { Item(question, meeting, 0, "Opening", [], []) };
        foreach (var documents in meeting.At(Placement.Item).Chunk(DocumentsOnItem))
        {
            items.Add(Item(question, meeting, items.Count, documents[0].Title, documents, []));
        }

        items.Add(new { id = meeting.Number.Id + 800_000_000, type = "label", order = items.Count + 1, last_modified = NotubizJson.Time(meeting.LastModified) });
        if (below.Count > 0 || links.Length > 0)
        {
            var inner = below.Count > 0 ? [Item(question, meeting, 50, "Hamerstuk", below, links)] : Array.Empty<object>();
            items.Add(Item(question, meeting, items.Count, "Hamerstukken", [], below.Count > 0 ? [] : links, inner));
        }

        return items;
    }

    private static object Item(
        Question question, NationMeeting meeting, int place, string title, IEnumerable<NationDocument> documents, object[] links, IReadOnlyList<object>? items = null)
    {
        var id = (meeting.Number.Id * 100) + place;
        return new
        {
            parent = (object?)null,
            meeting = new { id = meeting.Number.Id, self = NotubizJson.Self(question, $"events/meetings/{meeting.Number.Id}") },
            type_data = new
            {
                self = NotubizJson.Self(question, $"agenda_items/agenda_points/{id}"),
                heading = items is not null,
                title_prefix = string.Create(CultureInfo.InvariantCulture, $"{place + 1}."),
                attributes = new[] { NotubizJson.Attribute(1, title), NotubizJson.Attribute(3, "<p>Ter bespreking.</p>") },
            },
            documents = NotubizDocument.Of(question, documents),
            agenda_items = items ?? [],
            module_items = links,
            id,
            type = "agenda_point",
            order = place + 1,
            start_offset = (string?)null,
            end_offset = (string?)null,
            start_date = (string?)null,
            end_date = (string?)null,
            confidential = 0,
            permission_group = "public",
            last_modified = NotubizJson.Time(meeting.LastModified),
        };
    }
}
