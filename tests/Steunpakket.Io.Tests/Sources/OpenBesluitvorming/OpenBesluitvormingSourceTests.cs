using Steunpakket.Core.Documents;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.OpenBesluitvorming;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.OpenBesluitvorming;

public sealed class OpenBesluitvormingSourceTests
{
    private const string First = "document:ibabs:gemeente:voorbeeldstad:44444444-2222-4333-8444-555555550000";
    private const string Second = "document:ibabs:gemeente:voorbeeldstad:44444444-2222-4333-8444-555555550001";
    private const string Third = "document:notubiz:gemeente:voorbeeldstad:810030";

    [Fact]
    public void An_account_is_one_feed_whatever_the_period()
    {
        var window = Assert.Single(FeedWorld.Source.Windows(FeedWorld.Account, new DateWindow(new DateOnly(2019, 1, 1), new DateOnly(2021, 9, 30))));

        Assert.Equal("GM0999 openbesluitvorming:voorbeeldstad entities", window.Key);
        Assert.True(window.IsFeed);
    }

    [Fact]
    public async Task Reads_the_snapshot_and_then_what_changed_since_its_first_page()
    {
        var api = FeedWorld.Api();

        var events = await FeedWorld.AskAsync(api);

        Assert.Equal(
            ["/api/search?organization=voorbeeldstad&entityType=Document&limit=1", FeedWorld.Snapshot(""), FeedWorld.Snapshot("document%3Ax%20y"), FeedWorld.Changes("9")],
            api.AskedPaths);
        Assert.Equal([First, Second, Third, Second], events.OfType<ListingEvent.Item>().Select(item => item.Key), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(First, Assert.Single(events.OfType<ListingEvent.Gone>()).Key, ignoreCase: true);
        Assert.DoesNotContain(events, happened => happened is ListingEvent.Trouble);
    }

    [Fact]
    public async Task Every_page_ends_with_a_place_to_go_on_from()
    {
        var events = await FeedWorld.AskAsync(FeedWorld.Api());

        Assert.Equal(
            ["snapshot document%3Ax%20y 9", "changes 9", FeedWorld.Committed],
            events.OfType<ListingEvent.Cursor>().Select(cursor => cursor.Value));
        Assert.IsType<ListingEvent.Cursor>(events[^1]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_run_that_was_interrupted_goes_on_where_it_was_and_misses_nothing(int pages)
    {
        var whole = await FeedWorld.AskAsync(FeedWorld.Api());
        var cut = whole.FindIndex(happened => happened is ListingEvent.Cursor);
        cut = pages == 1 ? cut : whole.FindIndex(cut + 1, happened => happened is ListingEvent.Cursor);

        var api = FeedWorld.Api();
        var rest = await FeedWorld.AskAsync(api, ((ListingEvent.Cursor)whole[cut]).Value);

        Assert.Equal(Keys(whole.Skip(cut + 1)), Keys(rest));
        Assert.DoesNotContain(FeedWorld.Snapshot(""), api.AskedPaths);
    }

    [Fact]
    public async Task Later_runs_ask_only_what_changed()
    {
        var api = FeedWorld.Api();

        var events = await FeedWorld.AskAsync(api, FeedWorld.Committed);

        Assert.Equal([FeedWorld.Changes("13")], api.AskedPaths);
        Assert.Equal([new ListingEvent.Cursor(FeedWorld.Committed)], events);
    }

    [Fact]
    public async Task The_count_is_the_supplier_s_own_when_it_is_exact()
    {
        var events = await FeedWorld.AskAsync(FeedWorld.Api());
        var estimated = FeedWorld.Api().On("/api/search?", FeedWorld.Text("search.json").Replace("Approximate\": false", "Approximate\": true", StringComparison.Ordinal));

        Assert.Equal(new ListingEvent.SupplierCount(Quarter: null, 3), Assert.Single(events.OfType<ListingEvent.SupplierCount>()));
        Assert.Empty((await FeedWorld.AskAsync(estimated)).OfType<ListingEvent.SupplierCount>());
    }

    [Fact]
    public async Task A_count_that_does_not_come_does_not_stop_the_feed()
    {
        var events = await FeedWorld.AskAsync(FeedWorld.Api().Fails("/api/search?", "timeout"));
        var refused = await FeedWorld.AskAsync(FeedWorld.Api().On("/api/search?", """{"error":"Onbekend"}""", 400));

        Assert.Equal("timeout", Assert.Single(events.OfType<ListingEvent.Trouble>()).Reason);
        Assert.Equal(4, events.OfType<ListingEvent.Item>().Count());
        Assert.Equal(4, refused.OfType<ListingEvent.Item>().Count());
    }

    [Fact]
    public async Task A_source_it_does_not_know_is_said_to_be_unknown()
    {
        var api = FeedWorld.Api().On("/snapshot?", """{"error":"Onbekende source"}""", 400);

        var unknown = await Assert.ThrowsAsync<SourceUnavailableException>(() => FeedWorld.AskAsync(api));

        Assert.Equal("no_source", unknown.Reason);
    }

    [Fact]
    public async Task Gives_the_text_it_made_as_one_page_that_may_be_cut_off()
    {
        var api = new CannedApi().On("/api/entities/", FeedWorld.Text("entity.json"));

        var text = await FeedWorld.Source.TextAsync(api, Third, CancellationToken.None);

        Assert.Equal(["# Besluitenlijst\n\nDe raad besluit conform."], text!.Pages);
        Assert.Equal("text_by_openbesluitvorming page_cap_possible", text.Flags);
        Assert.Equal(["/api/entities/document%3Anotubiz%3Agemeente%3Avoorbeeldstad%3A810030"], api.AskedPaths);
    }

    [Theory]
    [InlineData("""{"error":"Niet gevonden"}""", 404)]
    [InlineData("""{"entityType":"Document"}""", 200)]
    [InlineData("""{"markdownText":"  "}""", 200)]
    public async Task What_has_no_text_has_none(string body, int status) =>
        Assert.Null(await FeedWorld.Source.TextAsync(new CannedApi().On("/api/entities/", body, status), Third, CancellationToken.None));

    [Fact]
    public void The_catalog_knows_it() =>
        Assert.IsType<OpenBesluitvormingSource>(SupplierCatalog.Make(new OpenBesluitvormingSettings(), _ => null));

    [Fact]
    public void Its_budget_keeps_below_sixty_units_a_minute()
    {
        var budget = Assert.Single(FeedWorld.Source.Budgets([FeedWorld.Account]));

        Assert.Equal(48, budget.PerMinute);
        Assert.True(budget.Matches(new Uri("https://openbesluitvorming.nl/api/entities/x")));
    }

    private static IEnumerable<string> Keys(IEnumerable<ListingEvent> events) => events.Select(happened => happened switch
    {
        ListingEvent.Item item => item.Key + item.Version,
        ListingEvent.Gone gone => "-" + gone.Key,
        _ => happened.ToString(),
    });
}
