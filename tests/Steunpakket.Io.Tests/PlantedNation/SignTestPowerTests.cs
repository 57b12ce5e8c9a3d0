using Steunpakket.PlantedNation;
using Steunpakket.PlantedNation.Truth;
using Xunit;

namespace Steunpakket.Io.Tests.PlantedNation;

public class SignTestPowerTests
{
    [Fact]
    public void Six_that_are_sure_to_rise_are_found_and_five_are_not()
    {
        // 2 ⁄ 2⁶ = 0.031 and 2 ⁄ 2⁵ = 0.063.
        Assert.Equal((1, 0), SignTestPower.Of([.. Enumerable.Repeat((1.0, 0.0), 6)], 0.05));
        Assert.Equal((0, 0), SignTestPower.Of([.. Enumerable.Repeat((1.0, 0.0), 5)], 0.05));
    }

    [Fact]
    public void Verdicts_of_one_trial_each_are_those_of_two_coins()
    {
        var (meer, minder) = SignTestPower.Verdicts((1, 0.5), (1, 0.25), (12, 12));
        Assert.Equal(0.5 * 0.75, meer, 12);
        Assert.Equal(0.5 * 0.25, minder, 12);
    }

    [Fact]
    public void Nine_months_count_as_a_rate_and_not_as_a_number()
    {
        // 3 in 9 months against 4 in 12 months is evenveel.
        Assert.Equal((0, 0), SignTestPower.Verdicts((3, 1), (4, 1), (9, 12)));
    }

    [Fact]
    public void The_power_is_how_often_drawn_verdicts_are_found()
    {
        const int Draws = 20_000;
        (double Meer, double Minder)[] gemeenten = [.. Enumerable.Range(0, 15).Select(at => (0.4 + (at * 0.02), 0.2))];
        var dice = Dice.Of(5);
        var found = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            var units = gemeenten.Select(gemeente => (gemeente, Unit: dice.Unit())).ToList();
            var meer = units.Count(pair => pair.Unit < pair.gemeente.Meer);
            var minder = units.Count(pair => pair.Unit >= pair.gemeente.Meer && pair.Unit < pair.gemeente.Meer + pair.gemeente.Minder);
            found += meer > minder && Core.Comparison.SignTest.TwoSided(meer, minder) < 0.05 ? 1 : 0;
        }

        Assert.Equal(SignTestPower.Of(gemeenten, 0.05).Up, (double)found / Draws, 0.015);
    }
}
