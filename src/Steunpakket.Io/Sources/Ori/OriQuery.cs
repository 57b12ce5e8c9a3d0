using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Sources.Ori;

/// <summary>The search for one page of a window (SOURCES 1.7).</summary>
internal static class OriQuery
{
    public const int PageSize = 1000;

    /// <summary>The aggregation that counts documents a quarter.</summary>
    public const string Quarters = "quarters";

    private const string Date = "last_discussed_at";

    /// <param name="days">Null for documents without a date.</param>
    /// <param name="after">The <c>sort</c> of the last hit so far; null for the first page.</param>
    /// <returns>The same bytes for the same question.</returns>
    public static ReadOnlyMemory<byte> Of(DateWindow? days, JsonElement? after)
    {
        var query = new JsonObject
        {
            ["size"] = PageSize,
            ["track_total_hits"] = true,
            ["timeout"] = "15s",
            ["_source"] = new JsonObject { ["excludes"] = new JsonArray("text", "md_text", "text_pages") },
            ["query"] = new JsonObject { ["bool"] = Selection(days) },
            ["sort"] = days is null ? new JsonArray(Ascending("_id")) : new JsonArray(Ascending(Date), Ascending("_id")),
        };
        if (after is { } sort)
        {
            query["search_after"] = JsonNode.Parse(sort.GetRawText());
        }
        else if (days is not null)
        {
            query["aggs"] = new JsonObject { [Quarters] = new JsonObject { ["date_histogram"] = Histogram() } };
        }

        return JsonSerializer.SerializeToUtf8Bytes(query);
    }

    private static JsonObject Selection(DateWindow? days)
    {
        var filter = new JsonArray(new JsonObject { ["term"] = new JsonObject { ["@type"] = "MediaObject" } });
        if (days is not { } window)
        {
            return new JsonObject
            {
                ["filter"] = filter,
                ["must_not"] = new JsonArray(new JsonObject { ["exists"] = new JsonObject { ["field"] = Date } }),
            };
        }

        // Some suppliers' wall clock is stored as UTC, others' with its own offset, while the range is in UTC: what lies
        // outside the window by its literal date is left out when it arrives.
        filter.Add(new JsonObject
        {
            ["range"] = new JsonObject
            {
                [Date] = new JsonObject { ["gte"] = Day(window.Since.AddDays(-1)), ["lt"] = Day(window.Until.AddDays(2)) },
            },
        });
        return new JsonObject { ["filter"] = filter };
    }

    private static JsonObject Histogram() => new()
    {
        ["field"] = Date,
        ["calendar_interval"] = "quarter",
        ["time_zone"] = "Europe/Amsterdam",
        ["min_doc_count"] = 1,
    };

    private static JsonObject Ascending(string field) => new() { [field] = new JsonObject { ["order"] = "asc" } };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
