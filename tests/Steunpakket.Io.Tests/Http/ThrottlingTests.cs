using System.Globalization;
using Steunpakket.Io.Http;
using Xunit;

namespace Steunpakket.Io.Tests.Http;

public sealed class ThrottlingTests
{
    private const string Soap = "https://wcf.ibabs.eu/api/Public.svc";
    private const string BlockPage = "<html><body><h2>The request is blocked.</h2></body></html>";

    private static readonly HostBudget Ibabs = new("ibabs", "wcf.ibabs.eu", "", 144, 4) { ThrottlesWith403 = true };
    private static readonly HostBudget IbabsFiles = new("ibabs-downloads", "api1.ibabs.eu", "", 24, 2) { ThrottlesWith403 = true, Vendor = "ibabs" };

    [Fact]
    public async Task A_403_of_ibabs_is_a_request_to_slow_down()
    {
        using var fake = new FakeDoor((_, index) => FakeTransport.Answer(index < 2 ? 403 : 200), Ibabs);

        var answer = await fake.Time.UntilAsync(fake.AskAsync(Soap));

        Assert.Equal(200, answer.Status);
        Assert.Equal([0, 30, 90], fake.Seconds);
    }

    [Fact]
    public async Task A_403_of_others_is_an_answer()
    {
        using var fake = new FakeDoor((_, _) => FakeTransport.Answer(403, "no rights"));

        Assert.Equal(403, (await fake.AskAsync("https://api.notubiz.nl/events/1")).Status);
        var refused = Assert.IsType<DownloadAnswer.Refused>(await fake.Time.UntilAsync(fake.DownloadAsync("https://api.notubiz.nl/document/1/1")));
        Assert.Equal((403, "forbidden", false), (refused.Status, refused.Reason, refused.Transient));
    }

    [Fact]
    public async Task A_budget_that_goes_on_throttling_is_asked_no_more_than_the_retries_for_one_question()
    {
        using var fake = new FakeDoor((_, _) => FakeTransport.Answer(403), Ibabs);

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => fake.Time.UntilAsync(fake.AskAsync(Soap)));

        Assert.Equal(("throttled", 403), (failure.Reason, failure.Status));
        Assert.Equal([0, 30, 90, 210], fake.Seconds);
    }

    [Fact]
    public async Task A_403_that_stays_while_others_are_answered_is_the_documents_own()
    {
        using var fake = new FakeDoor(
            (request, _) => FakeTransport.Answer(request.RequestUri!.Query.Contains("locked", StringComparison.Ordinal) ? 403 : 200), IbabsFiles);

        var locked = fake.DownloadAsync("https://api1.ibabs.eu/publicdownload.aspx?site=x&id=locked");
        var other = fake.DownloadAsync("https://api1.ibabs.eu/publicdownload.aspx?site=x&id=other");
        await fake.Time.UntilAsync(Task.WhenAll(locked, other));

        Assert.IsType<DownloadAnswer.Got>(await other);
        Assert.Equal("forbidden", Assert.IsType<DownloadAnswer.Refused>(await locked).Reason);
        Assert.InRange(fake.Time.Passed.TotalSeconds, 30, 40);
    }

    [Fact]
    public async Task A_block_stops_all_of_the_vendor_for_the_run_and_nobody_else()
    {
        using var fake = new FakeDoor((request, _) => request.RequestUri!.Host.EndsWith("ibabs.eu", StringComparison.Ordinal) ? FakeTransport.Answer(403, BlockPage) : FakeTransport.Answer(200), Ibabs, IbabsFiles);

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => fake.AskAsync(Soap));
        fake.Time.Advance(TimeSpan.FromHours(5));
        var again = await Assert.ThrowsAsync<SourceUnavailableException>(() => fake.AskAsync(Soap));
        var file = Assert.IsType<DownloadAnswer.Refused>(await fake.DownloadAsync("https://api1.ibabs.eu/publicdownload.aspx?site=x&id=1"));

        Assert.Equal(["blocked", "blocked", "blocked"], [failure.Reason, again.Reason, file.Reason]);
        Assert.True(file.Transient);
        Assert.Single(fake.Transport.Asked);
        Assert.True(fake.Door.IsStopped(new Uri(Soap), out var reason));
        Assert.Equal("blocked", reason);
        Assert.Equal(200, (await fake.AskAsync("https://elders.nl/")).Status);
        Assert.False(fake.Door.IsStopped(new Uri("https://elders.nl/"), out _));
    }

    [Fact]
    public async Task Requests_that_wait_for_their_turn_are_not_sent_after_a_block()
    {
        using var fake = new FakeDoor((_, _) => FakeTransport.Answer(403, BlockPage), IbabsFiles);

        var all = Enumerable.Range(0, 20).Select(id => fake.DownloadAsync($"https://api1.ibabs.eu/publicdownload.aspx?site=x&id={id}")).ToList();
        await fake.Time.UntilAsync(Task.WhenAll(all));

        Assert.Single(fake.Transport.Asked);
        Assert.All(all, one => Assert.Equal("blocked", Assert.IsType<DownloadAnswer.Refused>(one.Result).Reason));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Retry_after_in_seconds_pauses_the_whole_budget(int status)
    {
        using var fake = new FakeDoor((_, index) => index == 0 ? FakeTransport.Answer(status, "", ("Retry-After", "45")) : FakeTransport.Answer(200));

        var first = fake.AskAsync("https://example.nl/1");
        var second = fake.AskAsync("https://example.nl/2");
        await fake.Time.UntilAsync(Task.WhenAll(first, second));

        Assert.Equal([0, 45, 47], fake.Seconds);
    }

    [Fact]
    public async Task Retry_after_as_a_date_counts_too()
    {
        var date = (ManualTime.Start + TimeSpan.FromSeconds(100)).ToString("r", CultureInfo.InvariantCulture);
        using var fake = new FakeDoor((_, index) => index == 0 ? FakeTransport.Answer(429, "", ("Retry-After", date)) : FakeTransport.Answer(200));

        await fake.Time.UntilAsync(fake.AskAsync("https://example.nl/1"));

        Assert.Equal([0, 100], fake.Seconds);
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData("Sun, 01 Jan 2006 00:00:00 GMT")]
    public async Task An_odd_or_past_retry_after_is_no_rest(string value)
    {
        using var fake = new FakeDoor((_, index) => index == 0 ? FakeTransport.Answer(503, "", ("Retry-After", value)) : FakeTransport.Answer(200));

        await fake.Time.UntilAsync(fake.AskAsync("https://example.nl/1"));

        Assert.InRange(fake.Seconds.Last(), 2, 2.1);
    }

    [Theory]
    [InlineData("7200")]
    [InlineData("99999999999999999999")]
    public async Task Who_asks_for_a_longer_rest_than_we_wait_for_is_left_alone(string value)
    {
        using var fake = new FakeDoor((_, _) => FakeTransport.Answer(429, "", ("Retry-After", value)));

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => fake.Time.UntilAsync(fake.AskAsync("https://example.nl/1")));

        Assert.Equal("throttled", failure.Reason);
        Assert.Single(fake.Transport.Asked);
        Assert.True(fake.Door.IsStopped(new Uri("https://example.nl/2"), out var reason));
        Assert.Equal("throttled", reason);
    }

    [Fact]
    public async Task A_spent_rate_limit_pauses_until_its_reset()
    {
        using var fake = new FakeDoor(
            (_, index) => FakeTransport.Answer(200, "ok", ("RateLimit-Remaining", index == 1 ? "0" : "5"), ("RateLimit-Reset", "37")),
            new HostBudget("obv", "openbesluitvorming.nl", "", 60, 1));

        for (var i = 0; i < 3; i++)
        {
            await fake.Time.UntilAsync(fake.AskAsync("https://openbesluitvorming.nl/api/sources"));
        }

        Assert.Equal([0, 1, 38], fake.Seconds);
    }

    [Fact]
    public async Task Units_are_charged_as_asked()
    {
        using var fake = new FakeDoor((_, _) => FakeTransport.Answer(200), new HostBudget("obv", "openbesluitvorming.nl", "", 60, 1));

        await fake.Time.UntilAsync(fake.AskAsync("https://openbesluitvorming.nl/api/search?limit=100", units: 5));
        await fake.Time.UntilAsync(fake.AskAsync("https://openbesluitvorming.nl/api/search?limit=24"));

        Assert.Equal([0, 5], fake.Seconds);
    }
}
