using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Fetch.Asking;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch.Asking;

public sealed class FetchPaceTests : IDisposable
{
    private readonly TestRun _run = new();
    private readonly SteppedTime _time = new(new DateTimeOffset(2021, 6, 30, 21, 59, 0, TimeSpan.Zero));

    public FetchPaceTests() => _run.Time = _time;

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("2021-06-30T21:59:59Z", "2021-06-30")]
    [InlineData("2021-06-30T22:00:00Z", "2021-07-01")]
    [InlineData("2021-12-31T22:59:59Z", "2021-12-31")]
    [InlineData("2021-12-31T23:00:00Z", "2022-01-01")]
    public void A_day_begins_at_Dutch_midnight(string moment, string day)
    {
        _time.Now = DateTimeOffset.Parse(moment);

        Assert.Equal(DateOnly.Parse(day), Pace().Today);
    }

    [Fact]
    public void The_period_is_that_of_the_settings_as_far_as_anything_can_be_known()
    {
        Assert.Equal("2019-01-01..2021-09-30", Pace().Period.ToString());
        Period("2019-01-01", "9999-12-31");

        Assert.Equal("2019-01-01..2021-12-30", Pace().Period.ToString());
    }

    [Fact]
    public void A_period_that_is_all_to_come_is_a_single_day()
    {
        Period("2030-01-01", "2031-01-01");

        Assert.Equal("2030-01-01..2030-01-01", Pace().Period.ToString());
    }

    [Theory]
    [InlineData(null, null, "2019-01-01..2021-09-30")]
    [InlineData("2020-05-06", null, "2020-05-06..2021-09-30")]
    [InlineData(null, "2020-05-06", "2019-01-01..2020-05-06")]
    [InlineData("2020-01-01", "2020-05-06", "2020-01-01..2020-05-06")]
    [InlineData("2000-01-01", "2050-01-01", "2019-01-01..2021-09-30")]
    public void The_days_of_a_run_are_asked_as_far_as_they_lie_in_the_period(string? since, string? until, string asked)
    {
        _run.Scope = new RunScope(null, since is null ? null : DateOnly.Parse(since), until is null ? null : DateOnly.Parse(until));

        Assert.Equal(asked, Pace().Asked.ToString());
    }

    [Fact]
    public void Time_is_up_after_the_minutes_of_the_settings_and_never_without_any()
    {
        var always = Pace();
        _run.Config = _run.Config with { Fetch = _run.Config.Fetch with { MaxMinutes = 10 } };
        var pace = Pace();
        Assert.False(pace.IsOver);
        _time.Now = _time.Now.AddMinutes(10);

        Assert.True(pace.IsOver);
        Assert.False(always.IsOver);
    }

    [Fact]
    public void Only_a_run_that_goes_on_with_another_was_asked_before()
    {
        Assert.False(Pace().WasAskedInThisRun(_time.Now));
        var pace = new FetchPace(_run.Context(), _time.Now);

        Assert.True(pace.WasAskedInThisRun(_time.Now));
        Assert.False(pace.WasAskedInThisRun(_time.Now.AddSeconds(-1)));
        Assert.False(pace.WasAskedInThisRun(null));
    }

    private void Period(string since, string until) =>
        _run.Config = _run.Config with { Period = new() { Since = DateOnly.Parse(since), Until = DateOnly.Parse(until) } };

    private FetchPace Pace() => new(_run.Context(), interrupted: null);
}
