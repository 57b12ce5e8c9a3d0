using Steunpakket.Io.Stages.Fetch.Asking;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch.Asking;

public sealed class WindowScheduleTests
{
    private static readonly DateTimeOffset Now = new(2021, 10, 20, 20, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2021, 10, 20);
    private readonly WindowSchedule _schedule = new((Now, Today), newestDays: 30, recheckDays: 30);

    [Fact]
    public void What_was_never_asked_or_has_no_dates_is_due()
    {
        Assert.True(_schedule.IsDue(new DateOnly(2019, 1, 1), askedAt: null, "a"));
        Assert.True(_schedule.IsDue(until: null, Now, "a"));
    }

    [Theory]
    [InlineData(2021, 9, 20, true)]
    [InlineData(2021, 9, 19, false)]
    [InlineData(2022, 3, 31, true)]
    public void What_reaches_the_newest_days_is_due_in_every_run(int year, int month, int day, bool due) =>
        Assert.Equal(due, _schedule.IsDue(new DateOnly(year, month, day), Now.AddMinutes(-1), "a"));

    [Fact]
    public void All_else_comes_once_between_a_half_and_one_and_a_half_periods_and_not_all_on_one_day()
    {
        var old = new DateOnly(2019, 3, 31);
        var days = Enumerable.Range(0, 1000).Select(key => Enumerable.Range(0, 60).First(day => _schedule.IsDue(old, Now.AddDays(-day), $"{key}"))).ToList();

        Assert.InRange(days.Min(), 15, 16);
        Assert.InRange(days.Max(), 44, 45);
        Assert.InRange(days.Average(), 28, 32);
        Assert.True(days.CountBy(day => day).Max(day => day.Value) < 70);
    }

    [Fact]
    public void The_day_of_a_key_is_the_same_in_every_run() =>
        Assert.Equal(
            Enumerable.Range(0, 60).Select(day => _schedule.IsDue(DateOnly.MinValue, Now.AddDays(-day), "key")),
            Enumerable.Range(0, 60).Select(day => new WindowSchedule((Now, Today), 30, 30).IsDue(DateOnly.MinValue, Now.AddDays(-day), "key")));

    [Fact]
    public void What_was_asked_by_a_clock_that_ran_ahead_is_due() =>
        Assert.True(_schedule.IsDue(new DateOnly(2019, 3, 31), Now.AddYears(9), "a"));
}
