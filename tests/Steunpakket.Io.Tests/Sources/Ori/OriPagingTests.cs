using System.Text;
using System.Text.Json.Nodes;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Ori;

public sealed class OriPagingTests
{
    [Fact]
    public async Task Goes_on_behind_the_last_hit_until_the_supplier_has_given_all_it_counts()
    {
        var api = OriWorld.Api(Cut(0, 5)).On("\"search_after\":[1619028000000,\"9000005\"]", Cut(5, 5)).On("\"9000010\"", Cut(10, 5));

        var events = await OriWorld.Source.AskAsync(api, OriWorld.Year(2021));

        Assert.Equal(10, events.OfType<ListingEvent.Item>().Count());
        Assert.DoesNotContain(events, happened => happened is ListingEvent.Trouble);
        Assert.Equal(3, Searches(api));
        Assert.DoesNotContain("aggs", Encoding.UTF8.GetString(api.Asked[^1].Body!.Value.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_page_is_the_end_where_the_supplier_counts_no_further_than_ten_thousand()
    {
        var (page, empty) = (OriWorld.Page(), OriWorld.Page("empty"));
        page["hits"]!["total"] = JsonNode.Parse("""{"value":10000,"relation":"gte"}""");
        empty["hits"]!["total"] = page["hits"]!["total"]!.DeepClone();
        page.Remove("aggregations");
        var api = OriWorld.Api(page.ToJsonString()).On("search_after", empty.ToJsonString());

        var events = await OriWorld.Source.AskAsync(api, OriWorld.Year(2021));

        Assert.Equal(2, Searches(api));
        Assert.DoesNotContain(events, happened => happened is ListingEvent.SupplierCount);
    }

    [Fact]
    public async Task A_page_that_comes_again_is_no_page()
    {
        var page = OriWorld.Page();
        page["hits"]!["total"]!["value"] = 24;

        await Assert.ThrowsAsync<SourceChangedException>(() => OriWorld.Source.AskAsync(OriWorld.Api(page.ToJsonString()), OriWorld.Year(2021)));
    }

    [Fact]
    public async Task A_document_that_comes_twice_is_listed_once()
    {
        var page = OriWorld.Page();
        var hits = page["hits"]!["hits"]!.AsArray();
        hits.Insert(3, hits[2]!.DeepClone());
        page["hits"]!["total"]!["value"] = 13;

        var events = await OriWorld.Source.AskAsync(OriWorld.Api(page.ToJsonString()), OriWorld.Year(2021));

        Assert.Equal(10, events.OfType<ListingEvent.Item>().Count());
    }

    [Theory]
    [InlineData(2020, "Oudejaarsbijeenkomst")]
    [InlineData(2022, "Eerste dag")]
    public async Task New_Year_s_midnight_belongs_to_the_year_that_is_written(int year, string only)
    {
        var events = await OriWorld.Source.AskAsync(OriWorld.Api(), OriWorld.Year(year));

        Assert.Equal([only], events.Documents().Select(document => document.Title));
    }

    [Fact]
    public async Task The_year_keeps_its_own_first_and_last_minutes()
    {
        var titles = (await OriWorld.Source.AskAsync(OriWorld.Api(), OriWorld.Year(2021))).Documents().Select(document => document.Title).ToList();

        Assert.Contains("Nieuwjaarsrede", titles);
        Assert.Contains("Vuurwerk", titles);
        Assert.Equal(10, titles.Count);
    }

    [Fact]
    public async Task The_supplier_counts_by_quarter()
    {
        var events = await OriWorld.Source.AskAsync(OriWorld.Api(), OriWorld.Year(2021));

        Assert.Equal(
            [("2021-Q1", 2L), ("2021-Q2", 3L), ("2021-Q4", 5L)],
            events.OfType<ListingEvent.SupplierCount>().Select(count => (count.Quarter.ToString()!, count.Documents)));
    }

    [Fact]
    public async Task Without_counts_by_quarter_the_total_counts_less_the_days_around_the_window()
    {
        var page = OriWorld.Page();
        page.Remove("aggregations");

        var events = await OriWorld.Source.AskAsync(OriWorld.Api(page.ToJsonString()), OriWorld.Year(2021));

        Assert.Equal(new ListingEvent.SupplierCount(Quarter: null, 10), Assert.Single(events.OfType<ListingEvent.SupplierCount>()));
    }

    [Fact]
    public async Task Fewer_documents_than_were_counted_are_trouble()
    {
        var page = OriWorld.Page();
        page["hits"]!["total"]!["value"] = 14;
        var empty = OriWorld.Page("empty");
        empty["hits"]!["total"]!["value"] = 14;

        var events = await OriWorld.Source.AskAsync(OriWorld.Api(page.ToJsonString()).On("search_after", empty.ToJsonString()), OriWorld.Year(2021));

        Assert.Equal("partial_answer", Assert.Single(events.OfType<ListingEvent.Trouble>()).Reason);
    }

    [Theory]
    [InlineData("""{"timed_out":true}""", "partial_answer")]
    [InlineData("""{"_shards":{"total":2,"successful":1,"failed":1}}""", "partial_answer")]
    [InlineData("""{"_shards":{"total":0,"successful":0,"failed":0}}""", "no_index")]
    public async Task An_answer_that_says_it_is_not_whole_is_none(string difference, string reason)
    {
        var page = OriWorld.Page();
        foreach (var (name, value) in JsonNode.Parse(difference)!.AsObject())
        {
            page[name] = value!.DeepClone();
        }

        var partial = await Assert.ThrowsAsync<SourceUnavailableException>(
            () => OriWorld.Source.AskAsync(OriWorld.Api(page.ToJsonString()), OriWorld.Year(2021)));

        Assert.Equal(reason, partial.Reason);
    }

    [Fact]
    public async Task An_index_that_went_away_is_no_index()
    {
        var api = OriWorld.Api().On("/_search", """{"error":{"type":"index_not_found_exception"},"status":404}""", status: 404);

        var gone = await Assert.ThrowsAsync<SourceUnavailableException>(() => OriWorld.Source.AskAsync(api, OriWorld.Year(2021)));

        Assert.Equal("no_index", gone.Reason);
    }

    [Theory]
    [InlineData("<html>Onderhoud</html>", 200)]
    [InlineData("""{"took":1,"hits":{}}""", 200)]
    [InlineData("""{"error":"parse"}""", 400)]
    [InlineData("""{"hits":{"hits":[{"_id":"1","_source":{}}]}}""", 200)]
    public async Task Another_shape_stops_the_window(string body, int status) => await Assert.ThrowsAsync<SourceChangedException>(
        () => OriWorld.Source.AskAsync(OriWorld.Api().On("/_search", body, status), OriWorld.Year(2021)));

    [Fact]
    public async Task A_hit_without_an_id_or_with_a_date_that_is_none_is_trouble_and_the_others_stay()
    {
        var page = OriWorld.Page();
        page["hits"]!["hits"]![2]!.AsObject().Remove("_id");
        page["hits"]!["hits"]![3]!["_source"]!["last_discussed_at"] = 1618956000000;

        var events = await OriWorld.Source.AskAsync(OriWorld.Api(page.ToJsonString()), OriWorld.Year(2021));

        Assert.Equal(8, events.OfType<ListingEvent.Item>().Count());
        Assert.Equal(["changed_shape", "changed_shape"], events.OfType<ListingEvent.Trouble>().Select(trouble => trouble.Reason));
    }

    private static int Searches(CannedApi api) => api.AskedPaths.Count(path => path.EndsWith("/_search", StringComparison.Ordinal));

    // A page of a few hits, as a limit on the way to the index would cut it.
    private static string Cut(int from, int count)
    {
        var page = OriWorld.Page();
        page["hits"]!["hits"] = new JsonArray([.. page["hits"]!["hits"]!.AsArray().Skip(from).Take(count).Select(hit => hit!.DeepClone())]);
        return page.ToJsonString();
    }
}
