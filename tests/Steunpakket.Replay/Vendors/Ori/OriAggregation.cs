using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Steunpakket.Replay.Vendors.Ori;

/// <summary>Counts by quarter, month or year: <c>date_histogram</c> on <c>last_discussed_at</c>.</summary>
internal static class OriAggregation
{
    public static JsonObject Of(JsonElement asked, IReadOnlyCollection<OriHit> hits) =>
        new(asked.EnumerateObject().Select(one => KeyValuePair.Create(one.Name, (JsonNode?)One(one.Value, hits))));

    private static JsonObject One(JsonElement asked, IReadOnlyCollection<OriHit> hits)
    {
        if (asked.TryGetProperty("missing", out _))
        {
            return new JsonObject { ["doc_count"] = hits.Count(hit => hit.Moment is null) };
        }

        if (!asked.TryGetProperty("date_histogram", out var histogram) || histogram.GetProperty("field").GetString() != "last_discussed_at")
        {
            throw new NotSupportedException("Only a date_histogram on last_discussed_at is known here");
        }

        var months = histogram.GetProperty("calendar_interval").GetString() switch
        {
            "quarter" or "1q" => 3,
            "month" or "1M" => 1,
            "year" or "1y" => 12,
            var other => throw new NotSupportedException($"The supplied interval [{other}] could not be parsed as a calendar interval."),
        };
        var zone = histogram.TryGetProperty("time_zone", out var named) ? named.GetString() : null;
        var dayOnly = histogram.TryGetProperty("format", out var format) && format.GetString() == "yyyy-MM-dd";
        var least = histogram.TryGetProperty("min_doc_count", out var number) ? number.GetInt32() : 0;
        return new JsonObject { ["buckets"] = new JsonArray([.. Buckets(hits, months, zone, dayOnly).Where(bucket => (int)bucket["doc_count"]! >= least)]) };
    }

    private static IEnumerable<JsonNode> Buckets(IReadOnlyCollection<OriHit> hits, int months, string? zone, bool dayOnly)
    {
        var counts = hits.Where(hit => hit.Moment is not null).GroupBy(hit => First(hit.Moment!.Value, months, zone)).ToDictionary(group => group.Key, group => group.Count());
        if (counts.Count == 0)
        {
            yield break;
        }

        // Empty ones between the first and the last are there too, unless min_doc_count leaves them out.
        for (var start = counts.Keys.Min(); start <= counts.Keys.Max(); start = start.AddMonths(months))
        {
            var moment = new DateTimeOffset(start, OriZone.Offset(zone, start));
            yield return new JsonObject
            {
                ["key_as_string"] = dayOnly ? start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fffK", CultureInfo.InvariantCulture).Replace("+00:00", "Z", StringComparison.Ordinal),
                ["key"] = moment.ToUnixTimeMilliseconds(),
                ["doc_count"] = counts.GetValueOrDefault(start),
            };
        }
    }

    private static DateTime First(DateTimeOffset moment, int months, string? zone)
    {
        var clock = moment.ToOffset(OriZone.Offset(zone, moment.UtcDateTime)).DateTime;
        return new DateTime(clock.Year, ((clock.Month - 1) / months * months) + 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
    }
}
