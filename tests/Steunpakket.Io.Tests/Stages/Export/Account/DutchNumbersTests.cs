using Steunpakket.Io.Stages.Export.Account;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Export.Account;

public sealed class DutchNumbersTests
{
    [Theory]
    [InlineData(119000, 0, "119.000")]
    [InlineData(92.75, 1, "92,8")]
    [InlineData(-5.45, 1, "−5,5")]
    [InlineData(-0.04, 1, "0,0")]
    [InlineData(1234567.891, 2, "1.234.567,89")]
    [InlineData(double.NaN, 1, "–")]
    public void Numbers_have_a_decimal_comma_and_dots(double number, int decimals, string written)
    {
        Assert.Equal(written, DutchNumbers.Decimal(number, decimals));
    }

    [Fact]
    public void What_is_not_there_is_a_dash()
    {
        Assert.Equal(["–", "–", "–", "–"], [DutchNumbers.Whole(null), DutchNumbers.Percentage(null), DutchNumbers.Day(null), DutchNumbers.Probability(null)]);
    }

    [Fact]
    public void Days_months_and_enumerations_are_Dutch()
    {
        Assert.Equal("30 september 2021", DutchNumbers.Day(new DateOnly(2021, 9, 30)));
        Assert.Equal("maart 2020", DutchNumbers.Month(new DateOnly(2020, 3, 1)));
        Assert.Equal("", DutchNumbers.List());
        Assert.Equal("a", DutchNumbers.List("a"));
        Assert.Equal("a, b en c", DutchNumbers.List("a", "b", "c"));
        Assert.Equal(["1 gemeente", "0 gemeenten"], [DutchNumbers.Count(1, "gemeente", "gemeenten"), DutchNumbers.Count(0, "gemeente", "gemeenten")]);
        Assert.Equal(["< 0,001", "0,034"], [DutchNumbers.Probability(0.0002), DutchNumbers.Probability(0.034)]);
    }
}
