using Steunpakket.Io.Report;
using Xunit;

namespace Steunpakket.Io.Tests.Report;

public sealed class DutchNumbersTests
{
    [Theory]
    [InlineData(49.45, 1, "49,5")]
    [InlineData(0.25, 1, "0,3")]
    [InlineData(-0.25, 1, "−0,3")]
    [InlineData(-0.04, 1, "0,0")]
    [InlineData(1234567.0, 0, "1.234.567")]
    [InlineData(double.NaN, 1, "–")]
    public void Numbers_are_rounded_half_away_from_zero_and_written_in_Dutch(double number, int decimals, string text) =>
        Assert.Equal(text, DutchNumbers.Decimal(number, decimals));

    [Theory]
    [InlineData(9.12, "+9,1")]
    [InlineData(-5.5, "−5,5")]
    [InlineData(0.04, "0,0")]
    public void Differences_have_a_sign(double number, string text) => Assert.Equal(text, DutchNumbers.Signed(number));

    [Theory]
    [InlineData(0.0009, "< 0,001")]
    [InlineData(0.0312, "0,031")]
    [InlineData(0.0496, "< 0,05")]
    [InlineData(0.05, "0,050")]
    [InlineData(0.0494, "0,049")]
    [InlineData(1.0, "1,000")]
    [InlineData(null, "–")]
    public void Probabilities_have_three_decimals(double? p, string text) => Assert.Equal(text, DutchNumbers.Probability(p));

    [Fact]
    public void Days_and_months_are_written_in_words()
    {
        Assert.Equal("1 maart 2021", DutchNumbers.Day(new DateOnly(2021, 3, 1)));
        Assert.Equal("september 2020", DutchNumbers.Month(new DateOnly(2020, 9, 1)));
        Assert.Equal("–", DutchNumbers.Day(null));
    }

    [Fact]
    public void What_is_not_there_is_a_dash() =>
        Assert.Equal(["–", "–", "–"], [DutchNumbers.Whole(null), DutchNumbers.Percentage(null), DutchNumbers.Decimal(double.PositiveInfinity)]);

    [Fact]
    public void Words_are_strung_together_with_en()
    {
        Assert.Equal("a, b en c", DutchNumbers.List(["a", "b", "c"]));
        Assert.Equal("a", DutchNumbers.List("a"));
        Assert.Equal("", DutchNumbers.List());
        Assert.Equal("92,7%", DutchNumbers.Percentage(92.65));
        Assert.Equal("1 gemeente, 2 gemeenten", $"{DutchNumbers.Count(1, "gemeente", "gemeenten")}, {DutchNumbers.Count(2, "gemeente", "gemeenten")}");
    }

    [Fact]
    public void A_share_never_comes_without_what_it_is_of()
    {
        Assert.Equal(("49,5%", "152 van 307 gemeenten"), (new Share(152, 307, "gemeenten").Rounded, new Share(152, 307, "gemeenten").Coverage));
        Assert.Equal(("–", "0 van 0"), (new Share(0, 0).Rounded, new Share(0, 0).Coverage));
    }
}
