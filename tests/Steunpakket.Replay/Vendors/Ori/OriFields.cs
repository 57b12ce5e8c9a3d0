using System.Text.Json;
using System.Text.Json.Nodes;

namespace Steunpakket.Replay.Vendors.Ori;

/// <summary>Which members of a record are sent.</summary>
internal static class OriFields
{
    /// <param name="body">With <c>_source</c>: false, a name, names, or includes and excludes.</param>
    /// <returns>Null for none at all.</returns>
    public static JsonObject? Chosen(JsonObject source, JsonElement body)
    {
        if (!body.TryGetProperty("_source", out var asked) || asked.ValueKind == JsonValueKind.True)
        {
            return source;
        }

        if (asked.ValueKind == JsonValueKind.False)
        {
            return null;
        }

        var included = asked.ValueKind == JsonValueKind.Object ? Names(asked, "includes") ?? Names(asked, "include") : List(asked);
        var excluded = asked.ValueKind == JsonValueKind.Object ? Names(asked, "excludes") ?? Names(asked, "exclude") : null;
        foreach (var name in source.Select(member => member.Key).ToList())
        {
            if ((included is { Count: > 0 } && !included.Contains("*") && !included.Contains(name)) || excluded?.Contains(name) == true)
            {
                source.Remove(name);
            }
        }

        return source;
    }

    private static List<string>? Names(JsonElement asked, string name) => asked.TryGetProperty(name, out var list) ? List(list) : null;

    private static List<string> List(JsonElement names) =>
        names.ValueKind == JsonValueKind.Array ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : [names.GetString()!];
}
