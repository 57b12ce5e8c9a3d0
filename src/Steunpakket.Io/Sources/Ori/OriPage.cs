using System.Globalization;
using System.Text.Json;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Ori;

/// <summary>One page of a search.</summary>
/// <param name="Total">All hits of the search; null when the supplier only says that there are at least so many.</param>
/// <param name="Quarters">Null when the answer does not count by quarter.</param>
/// <param name="LastSort">Where the next page begins; null when the page is empty.</param>
internal sealed record OriPage(
    IReadOnlyList<JsonElement> Hits, long? Total, IReadOnlyList<(Quarter Quarter, long Documents)>? Quarters, JsonElement? LastSort)
{
    /// <exception cref="SourceUnavailableException">There is no such index, or the answer says itself that it is not whole.</exception>
    /// <exception cref="SourceChangedException">It has another shape.</exception>
    public static OriPage Read(ApiAnswer answer, Uri address)
    {
        if (answer.Status == 404)
        {
            throw NoIndex(address);
        }

        if (!answer.IsSuccess)
        {
            throw new SourceChangedException(address, $"status {answer.Status}");
        }

        using var json = answer.Json(address);
        var root = json.RootElement.Clone();
        RefusePart(root, address);
        if (root.Field("hits") is not { } hits || hits.Field("hits") is not { ValueKind: JsonValueKind.Array } list)
        {
            throw new SourceChangedException(address, "no hits.hits");
        }

        JsonElement[] page = [.. list.EnumerateArray()];
        JsonElement? sort = page.Length == 0 ? null
            : page[^1].Field("sort") is { ValueKind: JsonValueKind.Array } last ? last
            : throw new SourceChangedException(address, "no sort in the last hit");
        return new OriPage(page, TotalOf(hits), QuartersOf(root), sort);
    }

    private static void RefusePart(JsonElement root, Uri address)
    {
        var shards = root.Field("_shards");
        if (shards?.Number("total") == 0)
        {
            throw NoIndex(address);
        }

        if (root.Flag("timed_out") == true || shards?.Number("failed") > 0)
        {
            var found = root.Flag("timed_out") == true ? "the search ran out of time" : "a shard failed";
            throw new SourceUnavailableException("partial_answer", $"{address.AbsolutePath}: {found}");
        }
    }

    private static SourceUnavailableException NoIndex(Uri address) =>
        new("no_index", $"{address.AbsolutePath}: there is no such index") { Status = 404 };

    // Before version 7 a bare number.
    private static long? TotalOf(JsonElement hits) => hits.Field("total") is { ValueKind: JsonValueKind.Object } total
        ? total.Text("relation") == "eq" ? total.Number("value") : null
        : hits.Number("total");

    private static List<(Quarter Quarter, long Documents)>? QuartersOf(JsonElement root)
    {
        var buckets = root.Field("aggregations")?.Field(OriQuery.Quarters)?.Field("buckets");
        return buckets is not { ValueKind: JsonValueKind.Array } list ? null
            : [.. from bucket in list.EnumerateArray()
                  let start = bucket.Number("key")
                  let documents = bucket.Number("doc_count")
                  where start is not null && documents is not null
                  select (QuarterAt(start.Value), documents.Value)];
    }

    private static Quarter QuarterAt(long milliseconds) =>
        Quarter.Of(SupplierDates.Moment(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("O", CultureInfo.InvariantCulture)));
}
