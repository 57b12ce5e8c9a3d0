using Steunpakket.Io.Http;
using Xunit;

namespace Steunpakket.Io.Tests.Http;

public sealed class BudgetTests : IDisposable
{
    private static readonly HttpDoorOptions Options = new() { UserAgent = "Steunpakket/0.1.0" };
    private readonly ManualTime _time = new();
    private readonly Budget _ibabs;

    public BudgetTests() => _ibabs = Make(new HostBudget("ibabs", "wcf.ibabs.eu", "", 144, 4) { ThrottlesWith403 = true });

    [Fact]
    public async Task Holds_many_askers_at_once_to_the_pace()
    {
        using var budget = Make(new HostBudget("parlaeus", "example.nl", "", 12, 4));
        var starts = new List<TimeSpan>();
        await _time.UntilAsync(Task.WhenAll(Enumerable.Range(0, 30).Select(_ => UseAsync(budget, starts))));

        Assert.Equal(30, starts.Count);
        Assert.All(starts, end => Assert.InRange(starts.Count(start => start <= end && start >= end - TimeSpan.FromSeconds(60)), 1, 12));
        Assert.InRange(_time.Passed.TotalSeconds, 29 * 5, (29 * 5) + 1);
    }

    [Fact]
    public async Task Lets_only_so_many_be_under_way_at_a_time()
    {
        var turns = new List<BudgetTurn>();
        for (var i = 0; i < 4; i++)
        {
            turns.Add(await _time.UntilAsync(_ibabs.EnterAsync(1, default)));
        }

        var fifth = _ibabs.EnterAsync(1, default);
        _time.Advance(TimeSpan.FromMinutes(5));
        await _time.SettleAsync();
        Assert.False(fifth.IsCompleted);

        turns[0].Dispose();
        (await _time.UntilAsync(fifth)).Dispose();
    }

    [Fact]
    public async Task Asks_nothing_during_a_pause_that_begins_while_others_wait()
    {
        (await _time.UntilAsync(_ibabs.EnterAsync(1, default))).Dispose();
        var waiting = _ibabs.EnterAsync(1, default);
        _ibabs.Brake.Pause(TimeSpan.FromSeconds(50));

        (await _time.UntilAsync(waiting)).Dispose();
        Assert.InRange(_time.Passed.TotalSeconds, 50, 50.5);
    }

    [Fact]
    public void Rests_30_seconds_then_twice_as_long_up_to_15_minutes_while_throttling_repeats()
    {
        var rests = Enumerable.Range(0, 7).Select(_ => ThrottledLater().TotalSeconds).ToList();

        Assert.Equal([30, 60, 120, 240, 480, 900, 900], rests);
    }

    [Fact]
    public void Begins_again_at_30_seconds_after_an_answer()
    {
        ThrottledLater();
        ThrottledLater();
        _time.Advance(TimeSpan.FromMinutes(2));
        _ibabs.Brake.Succeeded(_ibabs.Brake.Now);

        Assert.Equal(30, ThrottledLater().TotalSeconds);
    }

    [Fact]
    public void Takes_throttling_of_requests_that_were_under_way_together_for_one()
    {
        var started = _ibabs.Brake.Now;
        _time.Advance(TimeSpan.FromSeconds(1));
        var rests = Enumerable.Range(0, 4).Select(_ => _ibabs.Brake.Throttled(started, asked: null).TotalSeconds).ToList();

        Assert.Equal([30, 30, 30, 30], rests);
    }

    [Fact]
    public void An_answer_to_a_request_from_before_the_throttling_ends_nothing()
    {
        var started = _ibabs.Brake.Now;
        ThrottledLater();
        _ibabs.Brake.Succeeded(started);

        Assert.Equal(60, ThrottledLater().TotalSeconds);
    }

    [Fact]
    public async Task Ends_all_waits_when_blocked()
    {
        _ibabs.Brake.Pause(TimeSpan.FromMinutes(10));
        var waiting = Enumerable.Range(0, 6).Select(_ => _ibabs.EnterAsync(1, default)).ToList();
        _ibabs.Brake.Block("blocked");

        foreach (var one in waiting)
        {
            Assert.Equal("blocked", (await Assert.ThrowsAsync<SourceUnavailableException>(() => one)).Reason);
        }

        Assert.Equal(TimeSpan.Zero, _time.Passed);
    }

    [Fact]
    public async Task Refuses_at_once_while_a_rest_is_longer_than_is_waited_for()
    {
        _ibabs.Brake.Pause(TimeSpan.FromHours(1));
        Assert.Equal("throttled", (await Assert.ThrowsAsync<SourceUnavailableException>(() => _ibabs.EnterAsync(1, default))).Reason);

        _time.Advance(TimeSpan.FromMinutes(50));
        (await _time.UntilAsync(_ibabs.EnterAsync(1, default))).Dispose();
        Assert.InRange(_time.Passed.TotalMinutes, 60, 60.1);
    }

    [Fact]
    public async Task Gives_the_place_back_when_waiting_is_given_up()
    {
        using var budget = Make(new HostBudget("one", "example.nl", "", 1, 1));
        (await budget.EnterAsync(1, default)).Dispose();
        using var giveUp = new CancellationTokenSource();
        var waiting = budget.EnterAsync(1, giveUp.Token);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        (await _time.UntilAsync(budget.EnterAsync(1, default))).Dispose();
    }

    [Fact]
    public void The_tightest_of_the_rules_with_one_name_counts()
    {
        using var book = new BudgetBook(
            [new HostBudget("ibabs", "*.bestuurlijkeinformatie.nl", "", 144, 8), new HostBudget("ibabs", "wcf.ibabs.eu", "", 144, 4)], Options, _time);

        Assert.Same(book.For(new Uri("https://rotterdam.bestuurlijkeinformatie.nl/Calendar")), book.For(new Uri("https://wcf.ibabs.eu/api/Public.svc")));
    }

    [Fact]
    public void The_most_specific_rule_counts_and_an_unknown_host_has_a_budget_of_its_own()
    {
        using var book = new BudgetBook(
            [new HostBudget("host", "a.nl", "", 60, 1), new HostBudget("path", "a.nl", "/download", 60, 1), new HostBudget("below", "*.nl", "", 60, 1)], Options, _time);

        Assert.Equal("path", book.For(new Uri("https://a.nl/download/1")).Name);
        Assert.Equal("host", book.For(new Uri("https://a.nl/api")).Name);
        Assert.Equal("below", book.For(new Uri("https://b.nl/api")).Name);
        Assert.Equal("c.org", book.For(new Uri("https://c.org/api")).Name);
        Assert.Same(book.For(new Uri("https://c.org/1")), book.For(new Uri("https://C.org/2")));
    }

    public void Dispose() => _ibabs.Dispose();

    private Budget Make(HostBudget rule) => new([rule], Options, _time);

    private TimeSpan ThrottledLater()
    {
        _time.Advance(TimeSpan.FromSeconds(1));
        return _ibabs.Brake.Throttled(_ibabs.Brake.Now, asked: null);
    }

    private static async Task UseAsync(Budget budget, List<TimeSpan> starts)
    {
        using var turn = await budget.EnterAsync(1, default);
        lock (starts)
        {
            starts.Add(turn.StartedAt);
        }
    }
}
