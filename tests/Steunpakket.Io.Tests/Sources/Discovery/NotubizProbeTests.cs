using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources.Discovery;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Discovery;

public sealed class NotubizProbeTests
{
    private static readonly NotubizProbe Probe = new(new NotubizSettings { BaseUrl = new Uri("http://127.0.0.1:9/notubiz/") });

    [Fact]
    public async Task Asks_the_events_of_the_last_year_with_the_known_version()
    {
        var api = new CannedApi().On("/events", Page(1, Event("2026-06-01")));

        var answer = await Probe.AskAsync("notubiz:318", api);

        Assert.Equal(
            "/notubiz/events?organisation_id=318&date_from=2025-09-02%2000%3A00%3A00&date_to=2026-09-01%2023%3A59%3A59&page=1&format=json&version=1.17.0",
            Assert.Single(api.AskedPaths));
        Assert.Equal((AccountState.Reachable, new DateOnly(2026, 6, 1)), (answer.State, answer.Newest));
    }

    [Fact]
    public async Task Of_an_account_that_ended_it_asks_the_last_year_of_that()
    {
        var api = new CannedApi().On("/events", Page(1, Event("2020-01-01")));

        await Probe.AskAsync("notubiz:655@..2020-12-23", api);

        Assert.Contains("date_from=2019-12-24%2000", Assert.Single(api.AskedPaths), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_stands_on_the_last_of_several_pages()
    {
        var api = new CannedApi().On("page=1&", Page(3, Event("2025-10-01"))).On("page=3&", Page(3, Event("2026-08-20")));

        var answer = await Probe.AskAsync("notubiz:318", api);

        Assert.Equal(new DateOnly(2026, 8, 20), answer.Newest);
        Assert.Equal(2, api.Asked.Count);
    }

    [Fact]
    public async Task What_is_not_public_or_has_no_date_does_not_count()
    {
        var api = new CannedApi().On("/events", Page(1, Event("2026-06-01", "private"), Event("0000-00-00")));

        Assert.Equal((AccountState.Empty, "no_events"), Brief(await Probe.AskAsync("notubiz:271", api)));
    }

    [Fact]
    public async Task A_year_that_is_too_much_is_followed_by_three_months()
    {
        var uncaught = new CannedApi().On("date_from=2026", Page(1, Event("2026-07-01"))).On("date_from=2025", """{"message":"An uncaught error has occurred"}""", 404);
        var timeout = new CannedApi().On("date_from=2026", Page(1, Event("2026-07-01"))).Fails("date_from=2025", "timeout");

        Assert.Equal(new DateOnly(2026, 7, 1), (await Probe.AskAsync("notubiz:1118", uncaught)).Newest);
        Assert.Equal(new DateOnly(2026, 7, 1), (await Probe.AskAsync("notubiz:1118", timeout)).Newest);
    }

    [Fact]
    public async Task Not_answering_at_all_is_not_asked_again()
    {
        var api = new CannedApi().Fails("/events", "connection_failed");

        await Assert.ThrowsAsync<SourceUnavailableException>(() => Probe.AskAsync("notubiz:318", api));
        Assert.Single(api.Asked);
    }

    [Theory]
    [InlineData("""{"message":"An uncaught error has occurred"}""", 404, "http_404")]
    [InlineData("""{"message":"This organisation is non-active."}""", 400, "http_400")]
    [InlineData("""{"message":"This organisation is non-active."}""", 200, "no_events_list")]
    [InlineData("<html>", 403, "http_403")]
    public async Task A_refusal_says_why(string body, int status, string reason)
    {
        var api = new CannedApi().On("/events", body, status);

        Assert.Equal((AccountState.Refused, reason), Brief(await Probe.AskAsync("notubiz:1", api)));
    }

    [Fact]
    public async Task A_page_instead_of_an_answer_is_a_changed_shape()
    {
        var api = new CannedApi().On("/events", "<html>");

        await Assert.ThrowsAsync<SourceChangedException>(() => Probe.AskAsync("notubiz:1", api));
    }

    [SharedDataFact]
    public async Task Reads_the_recorded_events_of_Eindhoven()
    {
        var recorded = SharedData.PathOf("api/notubiz/python-notubiz_events_page1.trimmed.json");
        var api = new CannedApi().OnFile("/events", recorded);

        var answer = await Probe.AskAsync("notubiz:686", api);

        Assert.Equal(AccountState.Reachable, answer.State);
        Assert.Contains("493 events", answer.Detail, StringComparison.Ordinal);
        Assert.Equal(2019, answer.Newest?.Year);
        Assert.Contains("&page=3&", api.AskedPaths.Last(), StringComparison.Ordinal);
    }

    private static (AccountState State, string Reason) Brief(ProbeAnswer answer) => (answer.State, answer.Reason);

    private static string Page(int pages, params string[] events) =>
        $$$"""{"pagination":{"page":1,"total_pages":{{{pages}}},"total_items":{{{events.Length}}} },"events":[{{{string.Join(',', events)}}}]}""";

    private static string Event(string day, string group = "public") =>
        $$$"""{"id":1,"type":"meeting","permission_group":"{{{group}}}","plannings":[{"start_date":"{{{day}}} 19:30:00","end_date":null}]}""";
}
