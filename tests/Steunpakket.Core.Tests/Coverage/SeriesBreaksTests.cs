using Steunpakket.Core.Coverage;
using Steunpakket.Core.Documents;
using Xunit;

namespace Steunpakket.Core.Tests.Coverage;

public sealed class SeriesBreaksTests
{
    [Theory]
    [InlineData("100 100 30 100 100", "2020-Q3")]
    [InlineData("100 100 60 100 100", "")]
    [InlineData("0 100 100 100", "2020-Q1")]
    [InlineData("100 100 100 0", "2020-Q4")]
    [InlineData("100 100 0 0", "2020-Q3 2020-Q4")]
    [InlineData("9 9 0 9 9", "")]
    [InlineData("10 10 0 10 10", "2020-Q3")]
    [InlineData("10 10 4 10 10", "")]
    [InlineData("100 0", "")]
    [InlineData("0 0 0 0", "")]
    public void A_quarter_far_below_its_neighbours_breaks_the_series(string counts, string breaks)
    {
        var series = counts.Split(' ').Select((count, i) => (Quarter: new Quarter(2020 + (i / 4), (i % 4) + 1), Count: long.Parse(count)))
            .Where(pair => pair.Count > 0).ToDictionary(pair => pair.Quarter, pair => pair.Count);
        var length = counts.Split(' ').Length;

        var found = SeriesBreaks.Find(series, new Quarter(2020, 1), new Quarter(2020 + ((length - 1) / 4), ((length - 1) % 4) + 1));

        Assert.Equal(breaks, string.Join(' ', found));
    }

    [Fact]
    public void The_quarter_after_the_fourth_is_the_first_of_the_next_year()
    {
        Assert.Equal(new Quarter(2021, 1), new Quarter(2020, 4).Next);
        Assert.Equal(new Quarter(2020, 3), new Quarter(2020, 2).Next);
    }
}
