using System.Text.Json;
using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Sources.OpenBesluitvorming;

/// <summary>Makes events of the export's records.</summary>
internal sealed class FeedReader(GemeenteCode gemeente)
{
    // Names of meetings that came by in this run. In the changes a meeting comes before its documents; in the snapshot, which
    // goes by id, after them, so that its documents have none.
    private readonly Dictionary<string, string> _meetings = new(StringComparer.Ordinal);

    /// <summary>Whether every record so far could be read.</summary>
    public bool IsWhole { get; private set; } = true;

    public IEnumerable<ListingEvent> Read(FeedPage page, FeedPosition position)
    {
        for (var number = 1; number <= page.Records.Count; number++)
        {
            var happened = page.Records[number - 1] is { } record ? Event(record)
                : page.IsTruncated && number == page.Records.Count ? new ListingEvent.Trouble("truncated", "the last line breaks off")
                : Changed("no JSON object");
            if (happened is ListingEvent.Trouble trouble)
            {
                IsWhole = false;
                happened = trouble with { Detail = $"line {number} at '{position}': {trouble.Detail}" };
            }

            if (happened is not null)
            {
                yield return happened;
            }
        }
    }

    // Null for what is no document.
    private ListingEvent? Event(JsonElement record)
    {
        if (record.Text("entity_id") is not { Length: > 0 } id || record.Text("entity_type") is not { } type)
        {
            return Changed("no entity_id or entity_type");
        }

        var (operation, payload) = (record.Text("op"), record.Field("payload"));
        if (type == "Meeting" && payload?.FirstText("name") is { } name)
        {
            _meetings[id] = name;
        }

        return (type, operation) switch
        {
            (not "Document", _) => null,
            (_, "delete") => new ListingEvent.Gone(id),
            (_, "upsert") when payload is { ValueKind: JsonValueKind.Object } document => Item(id, record.Text("content_hash"), document),
            (_, "upsert") => Changed($"{id} has no payload"),
            _ => Changed($"{id} has the unknown op '{operation}'"),
        };
    }

    private ListingEvent.Item Item(string id, string? version, JsonElement payload)
    {
        var meeting = payload.FirstText("is_referenced_by") is { } reference ? _meetings.GetValueOrDefault(reference) : null;
        return new ListingEvent.Item(id, version, [FeedDocument.Read(gemeente, id, version, payload, meeting)]);
    }

    private static ListingEvent.Trouble Changed(string found) => new("changed_shape", found);
}
