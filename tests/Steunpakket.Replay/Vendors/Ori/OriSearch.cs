using System.Text.Json;
using System.Text.Json.Nodes;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Ori;

/// <summary><c>_search</c>: filter, order, page, count.</summary>
internal static class OriSearch
{
    private const int Window = 10_000;

    public static Answer Answer(Question question, List<NationGemeente> gemeenten)
    {
        try
        {
            using var body = JsonDocument.Parse(string.IsNullOrEmpty(question.Body) ? "{}" : question.Body);
            return Answer(question, gemeenten, body.RootElement);
        }
        catch (Exception wrong) when (wrong is JsonException or NotSupportedException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return OriReplay.Error("search", "parsing_exception", wrong.Message, 400);
        }
    }

    private static Answer Answer(Question question, List<NationGemeente> gemeenten, JsonElement body)
    {
        if (gemeenten.Count == 0 && question.Query("ignore_unavailable") != "true")
        {
            return OriReplay.Error("search", "index_not_found_exception", "no such index", 404);
        }

        var (from, size) = (Number(body, "from", 0), Number(body, "size", 10));
        if (from + size > Window)
        {
            return OriReplay.Error("search", "illegal_argument_exception", $"Result window is too large, from + size must be less than or equal to: [{Window}]", 400);
        }

        var hits = gemeenten.SelectMany(gemeente => OriDocument.All(question, gemeente))
            .Where(hit => !body.TryGetProperty("query", out var query) || OriQuery.Fits(query, hit)).ToList();
        var order = OriOrder.Of(body);
        var page = order.Sorted(hits).Where(hit => !body.TryGetProperty("search_after", out var after) || order.IsAfter(hit, after)).Skip(from).Take(size);
        return Reply(gemeenten.Count, hits, body, new JsonArray([.. page.Select(hit => Hit(hit, order, body))]));
    }

    private static Answer Reply(int shards, List<OriHit> hits, JsonElement body, JsonArray shown)
    {
        var exact = body.TryGetProperty("track_total_hits", out var track) && track.ValueKind == JsonValueKind.True;
        var reply = new JsonObject
        {
            ["took"] = 12,
            ["timed_out"] = false,
            ["_shards"] = new JsonObject { ["total"] = shards, ["successful"] = shards, ["skipped"] = 0, ["failed"] = 0 },
            ["hits"] = new JsonObject
            {
                ["total"] = new JsonObject { ["value"] = exact ? hits.Count : Math.Min(hits.Count, Window), ["relation"] = exact || hits.Count <= Window ? "eq" : "gte" },
                ["max_score"] = null,
                ["hits"] = shown,
            },
        };
        if (body.TryGetProperty("aggs", out var aggregations) || body.TryGetProperty("aggregations", out aggregations))
        {
            reply["aggregations"] = OriAggregation.Of(aggregations, hits);
        }

        return Serving.Answer.Json("search", reply);
    }

    private static JsonObject Hit(OriHit hit, OriOrder order, JsonElement body)
    {
        var json = new JsonObject { ["_index"] = hit.Gemeente.OriIndex, ["_type"] = "_doc", ["_id"] = hit.IdText, ["_score"] = order.IsEmpty ? 1.0 : null };
        if (OriFields.Chosen(hit.Source(), body) is { } source)
        {
            json["_source"] = source;
        }

        if (!order.IsEmpty)
        {
            json["sort"] = order.Values(hit);
        }

        return json;
    }

    private static int Number(JsonElement body, string name, int otherwise) => body.TryGetProperty(name, out var number) ? number.GetInt32() : otherwise;
}
