using Steunpakket.Io.Http;
using Xunit;

namespace Steunpakket.Io.Tests.Http;

public sealed class PaceTests
{
    [Theory]
    [InlineData(144, 1)]
    [InlineData(24, 1)]
    [InlineData(60, 5)]
    [InlineData(48, 40)]
    [InlineData(2.5, 1)]
    [InlineData(0.5, 1)]
    public void Never_lets_more_than_the_limit_through_in_any_sixty_seconds(double perMinute, int mostUnits)
    {
        var taken = Simulate(perMinute, mostUnits, turns: 800, latestTimer: 30);

        foreach (var (end, _) in taken)
        {
            var inWindow = taken.Where(turn => turn.At <= end && turn.At >= end - TimeSpan.FromSeconds(60)).Sum(turn => turn.Units);
            Assert.True(inWindow <= Math.Max(perMinute, 1), $"{inWindow} units until {end}");
        }
    }

    [Theory]
    [InlineData(144, 1)]
    [InlineData(60, 5)]
    public void Uses_what_it_may_when_there_is_always_something_to_ask(double perMinute, int mostUnits)
    {
        var taken = Simulate(perMinute, mostUnits, turns: 800, latestTimer: 15, idle: false);

        var minutes = taken[^1].At.TotalMinutes;
        Assert.InRange(taken.Sum(turn => turn.Units) / minutes, perMinute * 0.9, perMinute * 1.05);
    }

    [Fact]
    public void Spreads_turns_evenly()
    {
        var taken = Simulate(144, 1, turns: 300, latestTimer: 0, idle: false);

        Assert.All(taken.Zip(taken.Skip(1)), pair => Assert.InRange((pair.Second.At - pair.First.At).TotalMilliseconds, 416, 418));
    }

    [Fact]
    public void Saves_up_no_turns_while_nothing_is_asked()
    {
        var time = new ManualTime();
        var pace = new Pace(60, time);
        Assert.Equal(TimeSpan.Zero, pace.TryTake(1));
        time.Advance(TimeSpan.FromHours(1));

        Assert.Equal(TimeSpan.Zero, pace.TryTake(1));
        Assert.InRange(pace.TryTake(1).TotalMilliseconds, 1000, 1001);
    }

    [Fact]
    public void Waits_in_proportion_to_the_units_of_the_last_turn()
    {
        var pace = new Pace(60, new ManualTime());
        pace.TryTake(5);

        Assert.InRange(pace.TryTake(1).TotalSeconds, 5, 5.01);
    }

    [Fact]
    public void Lets_a_turn_of_more_units_than_a_minute_holds_through_alone()
    {
        var time = new ManualTime();
        var pace = new Pace(10, time);

        Assert.Equal(TimeSpan.Zero, pace.TryTake(25));
        Assert.InRange(pace.TryTake(1).TotalSeconds, 150, 150.01);
    }

    private static List<(TimeSpan At, int Units)> Simulate(double perMinute, int mostUnits, int turns, int latestTimer, bool idle = true)
    {
        var time = new ManualTime();
        var pace = new Pace(perMinute, time);
        var random = new Random(7);
        var taken = new List<(TimeSpan, int)>();
        while (taken.Count < turns)
        {
            var units = random.Next(1, mostUnits + 1);
            while (pace.TryTake(units) is { Ticks: > 0 } wait)
            {
                time.Advance(wait + TimeSpan.FromMilliseconds(random.Next(0, latestTimer + 1)));
            }

            taken.Add((time.Passed, units));
            time.Advance(idle && random.Next(20) == 0 ? TimeSpan.FromSeconds(random.Next(0, 90)) : TimeSpan.Zero);
        }

        return taken;
    }
}
