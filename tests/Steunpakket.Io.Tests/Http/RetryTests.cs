using Steunpakket.Io.Http;
using Xunit;

namespace Steunpakket.Io.Tests.Http;

public sealed class RetryTests
{
    private static readonly HostBudget Quick = new("quick", "example.nl", "", 60000, 8);

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Tries_again_after_twice_as_long_each_time(int status)
    {
        using var fake = new FakeDoor((_, index) => FakeTransport.Answer(index < 3 ? status : 200), Quick);

        Assert.Equal(200, (await fake.Time.UntilAsync(fake.AskAsync("https://example.nl/"))).Status);
        Assert.Equal([0, 2, 6, 14], fake.Seconds);
        Assert.Equal((4L, 3L), (fake.Door.Counts.Total.Requests, fake.Door.Counts.Budgets["quick"].Retries));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(501)]
    public async Task Asks_once_where_another_try_is_vain(int status)
    {
        using var fake = new FakeDoor((_, _) => FakeTransport.Answer(status), Quick);

        await fake.Time.UntilAsync(fake.DownloadAsync("https://example.nl/"));

        Assert.Single(fake.Transport.Asked);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(9, 4)]
    public async Task A_question_may_ask_for_fewer_tries_than_the_options_and_not_for_more(int retries, int requests)
    {
        using var fake = new FakeDoor((_, _) => FakeTransport.Answer(504), Quick);
        var question = new ApiQuestion(new Uri("https://example.nl/")) { Retries = retries, Timeout = Timeout.InfiniteTimeSpan };

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => fake.Time.UntilAsync(fake.Door.AskAsync(question, default)));

        Assert.Equal(("server_error", 504, true), (failure.Reason, failure.Status, failure.MayBeTooMuch));
        Assert.Equal(requests, fake.Transport.Asked.Count);
    }

    [Fact]
    public async Task Tries_again_when_the_connection_fails()
    {
        using var fake = new FakeDoor((_, index) => index == 0 ? throw new HttpRequestException("refused") : FakeTransport.Answer(200), Quick);

        Assert.Equal(200, (await fake.Time.UntilAsync(fake.AskAsync("https://example.nl/"))).Status);
    }

    [Fact]
    public async Task A_host_that_is_down_is_left_alone_while_others_of_its_budget_are_asked()
    {
        using var fake = new FakeDoor(
            (request, _) => request.RequestUri!.Host == "down.example.nl" ? throw new HttpRequestException("refused") : FakeTransport.Answer(200),
            new HostBudget("go", "*.example.nl", "", 60000, 8));

        var refusals = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            refusals.Add(Assert.IsType<DownloadAnswer.Refused>(await fake.Time.UntilAsync(fake.DownloadAsync($"https://down.example.nl/{i}"))).Reason);
        }

        Assert.Equal([.. Enumerable.Repeat("connection_failed", 5), "circuit_open", "circuit_open"], refusals);
        Assert.Equal(20, fake.Transport.Asked.Count);
        Assert.True(fake.Door.IsStopped(new Uri("https://down.example.nl/9"), out var reason));
        Assert.Equal("circuit_open", reason);
        Assert.Equal(200, (await fake.Time.UntilAsync(fake.AskAsync("https://up.example.nl/"))).Status);
    }

    [Fact]
    public async Task Counts_by_budget_also_where_a_rule_is_called_as_a_host()
    {
        using var fake = new FakeDoor((_, _) => FakeTransport.Answer(200), new HostBudget("example.nl", "example.nl", "/api", 60000, 8), Quick with { Host = "quick.nl" });

        await fake.AskAsync("https://example.nl/api");
        await fake.AskAsync("https://example.nl/other");
        await fake.AskAsync("https://quick.nl/");

        Assert.Equal((2L, 1L, 3L), (fake.Door.Counts.Budgets["example.nl"].Requests, fake.Door.Counts.Budgets["quick"].Requests, fake.Door.Counts.Total.Requests));
    }

    [Fact]
    public async Task A_question_that_is_given_up_is_not_asked_again()
    {
        using var cancel = new CancellationTokenSource();
        using var fake = new FakeDoor(
            (_, _) =>
            {
                cancel.Cancel();
                throw new HttpRequestException("the connection was closed");
            },
            Quick);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fake.Door.AskAsync(new ApiQuestion(new Uri("https://example.nl/")), cancel.Token));
        Assert.Single(fake.Transport.Asked);
    }

    [Fact]
    public async Task Offline_asks_nothing()
    {
        using var transport = new FakeTransport(TimeProvider.System, (_, _) => FakeTransport.Answer(200));
        using var door = new HttpDoor(
            new HttpDoorOptions { UserAgent = "x", Offline = true }, [], new SecretRedactor([]), TimeProvider.System, Serilog.Core.Logger.None, _ => transport);

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => door.AskAsync(new ApiQuestion(new Uri("https://example.nl/")), default));

        Assert.Equal("offline", failure.Reason);
        Assert.Empty(transport.Asked);
    }
}
