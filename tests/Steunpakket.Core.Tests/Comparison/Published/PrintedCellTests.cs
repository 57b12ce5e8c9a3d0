using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Published;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison.Published;

public sealed class PrintedCellTests
{
    [Fact]
    public void Prints_as_our_own_tables_do()
    {
        var printed = new PrintedCell(1);
        for (var n = 1; n <= 60; n++)
        {
            for (var count = 0; count <= n; count++)
            {
                Assert.Equal(PublishedPercentages.Of(count, n), printed.Of(count, n));
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(6)]
    public void The_counts_of_a_cell_are_those_that_print_so(int decimals)
    {
        var printed = new PrintedCell(decimals);
        foreach (var n in new[] { 1, 2, 3, 7, 8, 40, 307, 1600 })
        {
            foreach (var cell in Enumerable.Range(0, n + 1).Select(count => printed.Of(count, n)).Distinct())
            {
                var range = printed.Counts(cell, n);

                Assert.Equal(
                    Enumerable.Range(0, n + 1).Where(count => printed.Of(count, n) == cell), Enumerable.Range(range.Low, range.High - range.Low + 1));
            }
        }
    }

    [Fact]
    public void A_half_is_rounded_up()
    {
        // 1/8 = 12,5 %: printed without decimals it is 13.
        Assert.Equal(13m, new PrintedCell(0).Of(1, 8));
        Assert.Equal(new CountRange(1, 1), new PrintedCell(0).Counts(13m, 8));
        Assert.True(new PrintedCell(0).Counts(12m, 8).IsEmpty);
    }

    [Theory]
    [InlineData(1, "12.25", "12.3")]
    [InlineData(1, "12.35", "12.4")]
    [InlineData(0, "0.5", "1")]
    [InlineData(2, "43.97394", "43.97")]
    public void A_cell_with_more_decimals_than_its_table_shows_is_rounded_half_up(int decimals, string cell, string shown)
    {
        decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(Number(shown), new PrintedCell(decimals).Shown(Number(cell)));
    }

    [Theory]
    [InlineData("-0.1")]
    [InlineData("100.1")]
    [InlineData("43.9")]
    public void A_cell_that_no_count_gives_has_none(string cell)
    {
        Assert.True(new PrintedCell(1).Counts(decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture), 307).IsEmpty);
    }
}
