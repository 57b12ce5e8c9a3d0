using System.Text.Json;
using System.Text.Json.Nodes;

namespace Steunpakket.Replay.Vendors.Ori;

/// <summary>A sort on <c>last_discussed_at</c> and <c>_id</c>, and where a page goes on.</summary>
internal sealed class OriOrder
{
    private readonly List<(string Field, bool Descending)> _keys;

    private OriOrder(List<(string Field, bool Descending)> keys) => _keys = keys;

    public bool IsEmpty => _keys.Count == 0;

    public static OriOrder Of(JsonElement body) =>
        new(body.TryGetProperty("sort", out var sort) ? [.. (sort.ValueKind == JsonValueKind.Array ? sort.EnumerateArray().ToArray() : [sort]).Select(Key)] : []);

    public IEnumerable<OriHit> Sorted(List<OriHit> hits)
    {
        hits.Sort((one, other) => Compare(one, field => Value(other, field)));
        return hits;
    }

    public bool IsAfter(OriHit hit, JsonElement after)
    {
        var values = after.EnumerateArray().Select((value, i) => (_keys[i].Field, Value: Read(_keys[i].Field, value))).ToDictionary(pair => pair.Field, pair => pair.Value);
        return Compare(hit, field => values[field]) > 0;
    }

    public JsonArray Values(OriHit hit) => new([.. _keys.Select(key => key.Field == "last_discussed_at" ? JsonValue.Create(hit.Milliseconds) : JsonValue.Create(hit.IdText))]);

    private int Compare(OriHit hit, Func<string, IComparable> other)
    {
        foreach (var (field, descending) in _keys)
        {
            var order = field == "last_discussed_at" ? hit.Milliseconds.CompareTo((long)other(field)) : string.CompareOrdinal(hit.IdText, (string)other(field));
            if (order != 0)
            {
                return descending ? -order : order;
            }
        }

        return 0;
    }

    private static IComparable Value(OriHit hit, string field) => field == "last_discussed_at" ? hit.Milliseconds : hit.IdText;

    private static IComparable Read(string field, JsonElement value) =>
        field != "last_discussed_at" ? value.ToString()
        : value.ValueKind == JsonValueKind.Number ? value.GetInt64()
        : DateTimeOffset.Parse(value.GetString()!, System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeMilliseconds();

    private static (string Field, bool Descending) Key(JsonElement key)
    {
        if (key.ValueKind == JsonValueKind.String)
        {
            return (Known(key.GetString()!), false);
        }

        var field = key.EnumerateObject().Single();
        var order = field.Value.ValueKind == JsonValueKind.Object ? field.Value.TryGetProperty("order", out var named) ? named.GetString() : "asc" : field.Value.GetString();
        return (Known(field.Name), order == "desc");
    }

    private static string Known(string field) => field is "last_discussed_at" or "_id" or "@id" ? field : throw new NotSupportedException($"No mapping found for [{field}] in order to sort on");
}
