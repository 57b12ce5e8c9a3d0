using Steunpakket.Core.Documents;
using Xunit;

namespace Steunpakket.Core.Tests.Documents;

public sealed class DateWindowTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 50)];

    [Theory]
    [InlineData("2019-01-01", "2019-12-31", "2019-12-31", "2020-02-01", "2019-12-31..2019-12-31")]
    [InlineData("2019-01-01", "2019-12-31", "2019-03-01", "2019-04-01", "2019-03-01..2019-04-01")]
    [InlineData("2019-01-01", "2019-12-31", "2020-01-01", "2020-02-01", null)]
    public void Overlaps_in_the_days_that_both_have(string since, string until, string otherSince, string otherUntil, string? both)
    {
        Assert.Equal(both, Window(since, until).Overlap(Window(otherSince, otherUntil))?.ToString());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_day_is_in_the_overlap_when_it_is_in_both(int seed)
    {
        var random = new Random(seed);
        var (one, other) = (Any(random), Any(random));

        var overlap = one.Overlap(other);

        Assert.Equal(overlap, other.Overlap(one));
        for (var day = new DateOnly(2018, 12, 1); day < new DateOnly(2022, 2, 1); day = day.AddDays(1))
        {
            Assert.Equal(one.Contains(day) && other.Contains(day), overlap?.Contains(day) ?? false);
        }
    }

    [Fact]
    public void Calendar_windows_are_whole_and_begin_where_the_calendar_does()
    {
        var windows = Window("2019-02-15", "2019-10-01").CalendarWindows(3).Select(window => window.ToString());

        Assert.Equal(["2019-01-01..2019-03-31", "2019-04-01..2019-06-30", "2019-07-01..2019-09-30", "2019-10-01..2019-12-31"], windows);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(12)]
    public void Calendar_windows_cover_the_period_without_gap_or_overlap_and_hold_no_stranger(int months)
    {
        var random = new Random(months);
        for (var round = 0; round < 50; round++)
        {
            var period = Any(random);
            var windows = period.CalendarWindows(months).ToList();

            Assert.True(windows[0].Contains(period.Since) && windows[^1].Contains(period.Until));
            Assert.All(windows.Zip(windows.Skip(1)), pair => Assert.Equal(pair.First.Until.AddDays(1), pair.Second.Since));
            Assert.All(windows, window => Assert.Equal(1, window.Since.Day));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_moved_period_keeps_the_borders_of_its_windows(int seed)
    {
        var period = Any(new Random(seed));
        var longer = new DateWindow(period.Since.AddDays(-seed), period.Until.AddDays(seed));

        Assert.Subset(longer.CalendarWindows(6).ToHashSet(), period.CalendarWindows(6).ToHashSet());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(5)]
    [InlineData(24)]
    public void Months_that_do_not_divide_a_year_are_refused(int months)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Window("2019-01-01", "2019-02-01").CalendarWindows(months).Count());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Halves_join_to_the_whole_and_differ_by_a_day_at_most(int seed)
    {
        var whole = Any(new Random(seed));

        var (first, second) = whole.Halve();

        Assert.Equal((whole.Since, whole.Until), (first.Since, second.Until));
        Assert.Equal(first.Until.AddDays(1), second.Since);
        Assert.InRange(second.Days - first.Days, 0, 1);
    }

    [Fact]
    public void Two_days_are_halved_and_one_is_not()
    {
        var (first, second) = Window("2020-02-29", "2020-03-01").Halve();

        Assert.Equal((1, 1), (first.Days, second.Days));
        Assert.Throws<InvalidOperationException>(() => first.Halve());
    }

    [Fact]
    public void The_last_day_may_not_lie_before_the_first()
    {
        Assert.Throws<ArgumentException>(() => Window("2020-01-02", "2020-01-01"));
    }

    private static DateWindow Window(string since, string until) => new(DateOnly.Parse(since), DateOnly.Parse(until));

    private static DateWindow Any(Random random)
    {
        var since = new DateOnly(2019, 1, 1).AddDays(random.Next(900));
        return new DateWindow(since, since.AddDays(1 + random.Next(150)));
    }
}
