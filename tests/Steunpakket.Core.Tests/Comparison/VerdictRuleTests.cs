using Steunpakket.Core.Comparison;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison;

public sealed class VerdictRuleTests
{
    [Theory]
    [InlineData(9, 12, Verdict.Evenveel)]
    [InlineData(10, 12, Verdict.Meer)]
    [InlineData(9, 13, Verdict.Minder)]
    [InlineData(0, 0, Verdict.Evenveel)]
    [InlineData(1, 0, Verdict.Meer)]
    [InlineData(0, 1, Verdict.Minder)]
    public void Nine_months_are_compared_with_twelve(long target, long baseYear, Verdict expected)
    {
        Assert.Equal(expected, VerdictRule.Of(new(target, 9), new(baseYear, 12), new()));
    }

    [Theory]
    [InlineData(7, 9, Verdict.Evenveel)]
    [InlineData(7, 10, Verdict.Minder)]
    [InlineData(7, 8, Verdict.Meer)]
    [InlineData(9, 12, Verdict.Evenveel)]
    public void Rounded_converts_the_target_to_the_months_of_the_base_year(long target, long baseYear, Verdict expected)
    {
        // 7 documents in 9 months are 9.33 in 12.
        Assert.Equal(expected, VerdictRule.Of(new(target, 9), new(baseYear, 12), new() { Tie = TieRule.Rounded }));
    }

    [Fact]
    public void Rounded_takes_a_half_up()
    {
        var options = new CompareOptions { Tie = TieRule.Rounded };

        // 3 documents in 8 months are 4.5 in 12.
        Assert.Equal(Verdict.Evenveel, VerdictRule.Of(new(3, 8), new(5, 12), options));
        Assert.Equal(Verdict.Meer, VerdictRule.Of(new(3, 8), new(4, 12), options));
    }

    [Theory]
    [InlineData(110, Verdict.Evenveel)]
    [InlineData(111, Verdict.Meer)]
    [InlineData(90, Verdict.Evenveel)]
    [InlineData(89, Verdict.Minder)]
    public void Tolerance_is_a_share_of_the_base_year(long target, Verdict expected)
    {
        Assert.Equal(expected, VerdictRule.Of(new(target, 12), new(100, 12), new() { Tie = TieRule.Tolerance }));
    }

    [Fact]
    public void Nothing_tolerates_something_after_nothing()
    {
        Assert.Equal(Verdict.Meer, VerdictRule.Of(new(1, 12), new(0, 12), new() { Tie = TieRule.Tolerance, TolerancePercent = 100 }));
    }

    [Theory]
    [InlineData(0, 12)]
    [InlineData(9, 0)]
    public void Without_months_there_is_no_verdict(int target, int baseYear)
    {
        Assert.Equal(Verdict.Onvergelijkbaar, VerdictRule.Of(new(3, target), new(3, baseYear), new()));
    }

    [Theory]
    [InlineData(-1, 12)]
    [InlineData(1, 13)]
    [InlineData(1, -1)]
    public void Counts_and_months_have_their_range(long documents, int months)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new YearCount(documents, months));
    }

    [Fact]
    public void A_rate_is_per_covered_month()
    {
        Assert.Equal((0.75, null), (new YearCount(9, 12).PerMonth, new YearCount(9, 0).PerMonth));
    }

    [Fact]
    public void Tables_say_it_in_Dutch()
    {
        Assert.Equal(["meer", "minder", "evenveel", "onvergelijkbaar"], Enum.GetValues<Verdict>().Select(verdict => verdict.Word()));
    }
}
