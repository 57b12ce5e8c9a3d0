using System.Text;
using System.Text.Json.Nodes;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;
using Xunit;

namespace Steunpakket.Io.Tests.Replay;

public sealed class AggregatorReplayTests
{
    private const string Dated = """{"bool":{"filter":[{"term":{"@type":"MediaObject"}},{"range":{"last_discussed_at":{"gte":"2019-01-01","lt":"2022-01-01"}}}]}}""";
    private const string Undated = """{"bool":{"filter":[{"term":{"@type":"MediaObject"}}],"must_not":[{"exists":{"field":"last_discussed_at"}}]}}""";

    [Fact]
    public void Ori_is_read_whole_with_search_after_and_without_a_date()
    {
        var nation = Country.Of(documents: 144);
        var gemeente = nation.Gemeenten[1];

        var found = Search(nation, gemeente, Dated).Concat(Search(nation, gemeente, Undated)).ToList();

        var expected = nation.Documents(gemeente).Where(document => document.InOri).ToList();
        Assert.Equal(expected.Select(document => $"{document.Number.Ori}").Order(), found.Select(hit => (string)hit["_id"]!).Order());
        Assert.Contains(found, hit => hit["_source"]!["last_discussed_at"] is null);
        Assert.All(found, hit => Assert.Null(hit["_source"]!["text"]));
    }

    [Fact]
    public void Ori_s_quarters_add_up_to_its_total()
    {
        var nation = Country.Of();
        var answer = Post(nation, "ori_amsterdam", """{"size":0,"track_total_hits":true,"query":""" + Dated
            + ""","aggs":{"kwartalen":{"date_histogram":{"field":"last_discussed_at","calendar_interval":"quarter"}}}}""");

        var buckets = answer["aggregations"]!["kwartalen"]!["buckets"]!.AsArray();
        Assert.Equal(12, buckets.Count);
        Assert.Equal((int)answer["hits"]!["total"]!["value"]!, buckets.Sum(bucket => (int)bucket!["doc_count"]!));
    }

    [Theory]
    [InlineData("""{"query":{"query_string":{"query":"a/b"}}}""", 400)]
    [InlineData("""{"from":9990,"size":100}""", 400)]
    [InlineData("""{"size":10}""", 200)]
    [InlineData("""{"size":""", 400)]
    public void Ori_refuses_what_Elasticsearch_refuses_and_what_is_not_simulated(string body, int status) =>
        Assert.Equal(status, Country.Of().Ask("/ori/v1/elastic/ori_amsterdam/_search", body).Status);

    [Fact]
    public void Ori_gives_one_record_with_its_text()
    {
        var nation = Country.Of();
        var document = nation.Documents(nation.Gemeenten[0]).First(document => document is { InOri: true, TextAtAggregators: true });

        var answer = nation.Json($"/ori/v1/elastic/ori_utrecht/_doc/{document.Number.Ori}");
        Assert.Contains("Utrecht", (string)answer["_source"]!["text"]![0]!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_snapshot_pages_through_all_entities_and_its_cursor_leads_to_what_happened_since()
    {
        var nation = new Nation(Country.Eight, new NationOptions { DocumentsPerGemeente = 144, NightPercent = 100 });
        var (records, cursor) = Snapshot(nation, EntryChange.None);
        var documents = Entities(records, "Document");
        Assert.Equal(nation.Documents(nation.Gemeenten[1]).Where(document => document.InOpenBesluitvorming).Select(document => document.SupplierId).Order(), documents.Keys.Order());

        var later = nation.AtNight(3);
        var changes = later.Ask($"/obv/api/export/changes?source=amsterdam&cursor={cursor}");
        foreach (var change in Lines(changes.Body).Where(change => (string)change["entity_type"]! == "Document"))
        {
            var id = ((string)change["entity_id"]!).Split(':')[^1];
            documents[id] = change;
        }

        var left = documents.Where(document => (string)document.Value["op"]! == "upsert").ToDictionary();
        var expected = later.Documents(nation.Gemeenten[1]).Where(document => document.InOpenBesluitvorming).ToDictionary(document => document.SupplierId);
        Assert.Equal(expected.Keys.Order(), left.Keys.Order());
        Assert.All(left, document => Assert.EndsWith($"{expected[document.Key].SizeInBytes}", $"{document.Value["payload"]!["size_in_bytes"]}", StringComparison.Ordinal));
        Assert.Contains(documents.Values, document => (string)document["op"]! == "delete" && document["payload"] is null);
        Assert.Equal("false", changes.Headers.Single(header => header.Name == "X-Has-More").Value);
        Assert.Empty(later.Ask($"/obv/api/export/changes?source=amsterdam&cursor={changes.Headers.Single(header => header.Name == "X-Next-Cursor").Value}").Body);
    }

    [Fact]
    public void An_entity_that_changes_between_pages_of_a_snapshot_comes_again_under_a_later_number()
    {
        var (records, _) = Snapshot(Country.Of(), EntryChange.Inserted);

        var twice = records.GroupBy(record => (string)record["entity_id"]!).Where(group => group.Count() > 1).ToList();
        Assert.NotEmpty(twice);
        Assert.All(twice, group => Assert.Equal(group.Select(record => (long)record["seq"]!).Order(), group.Select(record => (long)record["seq"]!)));
    }

    [Fact]
    public void A_document_that_only_aggregators_have_can_be_read_as_text()
    {
        var nation = Country.Of(documents: 360);
        var only = nation.Documents(nation.Gemeenten[2]).First(document => document.OnlyAtAggregators);

        var entity = nation.Json($"/obv/api/entities/{Uri.EscapeDataString($"document:gemeenteoplossingen:gemeente:rotterdam:{only.SupplierId}")}");
        Assert.StartsWith("# ", (string)entity["markdownText"]!, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode> Search(Nation nation, NationGemeente gemeente, string query)
    {
        for (string after = ""; ;)
        {
            var answer = Post(nation, gemeente.OriAlias, $$$"""{"size":25,"track_total_hits":true,"_source":{"excludes":["text","md_text","text_pages"]},"query":{{{query}}},"sort":[{"last_discussed_at":{"order":"asc"}},{"_id":{"order":"asc"}}]{{{after}}}}""");
            var hits = answer["hits"]!["hits"]!.AsArray();
            if (hits.Count == 0)
            {
                yield break;
            }

            foreach (var hit in hits)
            {
                yield return hit!;
            }

            after = $",\"search_after\":{hits[^1]!["sort"]!.ToJsonString()}";
        }
    }

    private static JsonNode Post(Nation nation, string index, string body) => JsonNode.Parse(nation.Ask($"/ori/v1/elastic/{index}/_search", body).Body)!;

    private static (List<JsonNode> Records, string Cursor) Snapshot(Nation nation, EntryChange changing)
    {
        var records = new List<JsonNode>();
        var (next, first) = ("", "");
        while (true)
        {
            var page = nation.Ask($"/obv/api/export/snapshot?source=amsterdam&limit=40&cursor={Uri.EscapeDataString(next)}", changing: changing);
            records.AddRange(Lines(page.Body));
            var headers = page.Headers.ToDictionary(header => header.Name, header => header.Value);
            (next, first) = (headers["X-Next-Cursor"], first.Length > 0 ? first : headers["X-Changes-Cursor"]);
            if (headers["X-Has-More"] == "false")
            {
                return (records, first);
            }
        }
    }

    private static Dictionary<string, JsonNode> Entities(IEnumerable<JsonNode> records, string type) =>
        records.Where(record => (string)record["entity_type"]! == type).ToDictionary(record => ((string)record["entity_id"]!).Split(':')[^1]);

    private static IEnumerable<JsonNode> Lines(byte[] body) => Encoding.UTF8.GetString(body).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!);
}
