using System.Globalization;
using System.Text.Json;

namespace Steunpakket.Replay.Vendors.Ori;

/// <summary>The part of Elasticsearch's query language that a listing needs; anything else is refused, so that no filter is quietly lost.</summary>
internal static class OriQuery
{
    /// <exception cref="NotSupportedException">A clause that is not known here.</exception>
    public static bool Fits(JsonElement query, OriHit hit)
    {
        var clause = query.EnumerateObject().Single();
        return clause.Name switch
        {
            "match_all" => true,
            "bool" => clause.Value.EnumerateObject().All(part => Bool(part, hit)),
            "term" => Term(clause.Value, hit),
            "terms" => Terms(clause.Value.EnumerateObject().Single(), hit),
            "exists" => Exists(clause.Value.GetProperty("field").GetString()!, hit),
            "range" => Range(clause.Value.EnumerateObject().Single(), hit),
            _ => throw new NotSupportedException($"unknown query [{clause.Name}]"),
        };
    }

    private static bool Bool(JsonProperty part, OriHit hit) => part.Name switch
    {
        "filter" or "must" => Clauses(part.Value).All(clause => Fits(clause, hit)),
        "must_not" => !Clauses(part.Value).Any(clause => Fits(clause, hit)),
        "should" => Clauses(part.Value).Any(clause => Fits(clause, hit)),
        "minimum_should_match" => true,
        _ => throw new NotSupportedException($"[bool] query does not support [{part.Name}]"),
    };

    private static IEnumerable<JsonElement> Clauses(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    private static bool Term(JsonElement term, OriHit hit)
    {
        var field = term.EnumerateObject().Single();
        var value = field.Value.ValueKind == JsonValueKind.Object ? field.Value.GetProperty("value") : field.Value;
        return Value(field.Name, hit) == value.ToString();
    }

    private static bool Terms(JsonProperty field, OriHit hit) => field.Value.EnumerateArray().Any(value => value.ToString() == Value(field.Name, hit));

    private static string? Value(string field, OriHit hit) => field switch
    {
        "@type" => hit.Type,
        "_id" or "@id" => hit.IdText,
        "_index" => hit.Gemeente.OriIndex,
        _ => hit.Source()[field.Replace(".keyword", "", StringComparison.Ordinal)] is { } value ? value.GetValueKind() == JsonValueKind.Array ? value[0]!.ToString() : value.ToString() : null,
    };

    private static bool Exists(string field, OriHit hit) => field == "last_discussed_at" ? hit.Moment is not null : hit.Source().ContainsKey(field);

    private static bool Range(JsonProperty field, OriHit hit)
    {
        if (field.Name != "last_discussed_at")
        {
            throw new NotSupportedException($"no range on [{field.Name}] here");
        }

        var zone = field.Value.TryGetProperty("time_zone", out var named) ? named.GetString() : null;
        return hit.Moment is { } moment && field.Value.EnumerateObject().All(bound => bound.Name switch
        {
            "gte" => moment >= Parse(bound.Value, zone, end: false),
            "gt" => moment > Parse(bound.Value, zone, end: true),
            "lt" => moment < Parse(bound.Value, zone, end: false),
            "lte" => moment <= Parse(bound.Value, zone, end: true),
            "format" or "time_zone" => true,
            _ => throw new NotSupportedException($"[range] query does not support [{bound.Name}]"),
        });
    }

    // A bare day is rounded to its end by gt and lte, as Elasticsearch does.
    private static DateTimeOffset Parse(JsonElement bound, string? zone, bool end)
    {
        if (bound.ValueKind == JsonValueKind.Number)
        {
            return DateTimeOffset.FromUnixTimeMilliseconds(bound.GetInt64());
        }

        var text = bound.GetString()!;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        }

        var midnight = (end ? day.AddDays(1) : day).ToDateTime(TimeOnly.MinValue);
        var start = new DateTimeOffset(midnight, OriZone.Offset(zone, midnight));
        return end ? start.AddMilliseconds(-1) : start;
    }
}
