using System.Text;
using System.Text.Json.Nodes;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.Ori;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Ori;

public sealed class OriSourceTests
{
    private const string Search = $"/v1/elastic/{OriWorld.Index}/_search";

    private static readonly DateWindow Period = new(new DateOnly(2019, 5, 1), new DateOnly(2021, 9, 30));

    [Fact]
    public void A_window_is_a_calendar_year_and_one_holds_what_has_no_date() => Assert.Equal(
        [
            "GM0999 ori:ori_voorbeeldstad documents 2019-01-01..2019-12-31",
            "GM0999 ori:ori_voorbeeldstad documents 2020-01-01..2020-12-31",
            "GM0999 ori:ori_voorbeeldstad documents 2021-01-01..2021-12-31",
            "GM0999 ori:ori_voorbeeldstad undated",
        ],
        OriWorld.Source.Windows(OriWorld.Account, Period).Select(window => window.Key));

    [Fact]
    public void An_account_that_was_not_used_in_the_period_has_no_windows() =>
        Assert.Empty(OriWorld.Source.Windows(OriWorld.Account with { Until = new DateOnly(2018, 12, 31) }, Period));

    [Fact]
    public void Its_budget_covers_the_api_alone()
    {
        var budget = Assert.Single(OriWorld.Source.Budgets([OriWorld.Account]));

        Assert.True(budget.Matches(new Uri("https://api.openraadsinformatie.nl/v1/elastic/_aliases")));
        Assert.False(budget.Matches(new Uri("https://api.notubiz.nl/v1/elastic/_aliases")));
        Assert.Equal(60, budget.PerMinute);
    }

    [Fact]
    public async Task Searches_the_index_behind_the_alias_and_asks_for_aliases_once_a_run()
    {
        var (api, source) = (OriWorld.Api(), OriWorld.Source);

        await source.AskAsync(api, OriWorld.Year(2020));
        await source.AskAsync(api, OriWorld.Year(2021));

        Assert.Equal(["/v1/elastic/_aliases", Search, Search], api.AskedPaths);
    }

    [Fact]
    public async Task Aliases_that_could_not_be_had_are_asked_again_for_the_next_window()
    {
        var source = OriWorld.Source;
        await Assert.ThrowsAsync<SourceUnavailableException>(() => source.AskAsync(OriWorld.Api().Fails("/_aliases", "timeout"), OriWorld.Year(2021)));

        Assert.NotEmpty(await source.AskAsync(OriWorld.Api(), OriWorld.Year(2021)));
    }

    [Fact]
    public async Task A_second_copy_is_asked_by_its_own_name()
    {
        const string Copy = "ori_voorbeeldstad_20230101000000";
        var api = OriWorld.Api().OnFile($"/{Copy}/_search", OriWorld.PathOf("empty"));

        await OriWorld.Source.AskAsync(api, OriWorld.Year(2021) with { Account = OriWorld.Account with { Id = Copy } });

        Assert.Equal($"/v1/elastic/{Copy}/_search", api.AskedPaths.Last());
    }

    [Theory]
    [InlineData("ori_voorbeeld")]
    [InlineData("ori_voorbeeldstad_no")]
    public async Task An_alias_that_does_not_exist_is_no_index(string alias)
    {
        var window = OriWorld.Year(2021) with { Account = OriWorld.Account with { Id = alias } };

        var missing = await Assert.ThrowsAsync<SourceUnavailableException>(() => OriWorld.Source.AskAsync(OriWorld.Api(), window));

        Assert.Equal("no_index", missing.Reason);
    }

    [Fact]
    public async Task Posts_json_that_leaves_the_texts_out_and_counts_everything()
    {
        var api = OriWorld.Api();

        await OriWorld.Source.AskAsync(api, OriWorld.Year(2021));

        var question = api.Asked[^1];
        var body = JsonNode.Parse(question.Body!.Value.Span)!;
        Assert.Equal("application/json", question.ContentType);
        Assert.Equal("""["text","md_text","text_pages"]""", body["_source"]!["excludes"]!.ToJsonString());
        Assert.True(body["track_total_hits"]!.GetValue<bool>());
        Assert.Equal("""{"gte":"2020-12-31","lt":"2022-01-02"}""", body["query"]!["bool"]!["filter"]![1]!["range"]!["last_discussed_at"]!.ToJsonString());
        Assert.Equal("Europe/Amsterdam", (string?)body["aggs"]!["quarters"]!["date_histogram"]!["time_zone"]);
    }

    [Fact]
    public async Task What_has_no_date_is_asked_for_as_such_and_sorted_by_id()
    {
        var api = OriWorld.Api(OriWorld.Text("undated"));

        var events = await OriWorld.Source.AskAsync(api, OriWorld.Undated);

        var body = JsonNode.Parse(api.Asked[^1].Body!.Value.Span)!;
        Assert.Equal("last_discussed_at", (string?)body["query"]!["bool"]!["must_not"]![0]!["exists"]!["field"]);
        Assert.Equal("""[{"_id":{"order":"asc"}}]""", body["sort"]!.ToJsonString());
        Assert.Null(Assert.Single(events.Documents()).MeetingDate);
        Assert.Contains(new ListingEvent.SupplierCount(Quarter.Undated, 1), events);
    }

    [Fact]
    public async Task A_base_address_of_another_host_is_used_throughout()
    {
        var api = OriWorld.Api();
        var source = new OriSource(new OriSettings { BaseUrl = new Uri("http://127.0.0.1:8080/ori/v1/") });

        var events = await source.AskAsync(api, OriWorld.Year(2021));

        Assert.All(api.Asked, question => Assert.StartsWith("http://127.0.0.1:8080/ori/v1/elastic/", question.Address.AbsoluteUri, StringComparison.Ordinal));
        Assert.Contains(new Uri("http://127.0.0.1:8080/ori/v1/resolve/api.notubiz.nl/document/810003"), events.Documents().SelectMany(document => document.OtherUrls));
        Assert.Equal("/ori/v1", Assert.Single(source.Budgets([])).PathPrefix);
    }

    [Fact]
    public async Task The_same_question_has_the_same_bytes()
    {
        var (one, other) = (OriWorld.Api(), OriWorld.Api());

        await OriWorld.Source.AskAsync(one, OriWorld.Year(2021));
        await OriWorld.Source.AskAsync(other, OriWorld.Year(2021));

        Assert.Equal(Encoding.UTF8.GetString(one.Asked[^1].Body!.Value.Span), Encoding.UTF8.GetString(other.Asked[^1].Body!.Value.Span));
    }

    [Fact]
    public void The_catalog_knows_it() => Assert.IsType<OriSource>(SupplierCatalog.Make(new OriSettings(), _ => null));

    [Fact]
    public void A_name_in_the_settings_is_its_name() => Assert.Equal("oud", new OriSource(new OriSettings { Name = "oud" }).Name);
}
