using Steunpakket.Core.Documents;
using Xunit;

namespace Steunpakket.Core.Tests.Documents;

public sealed class QuarterTests
{
    [Theory]
    [InlineData("2021-01-01", "2021-Q1")]
    [InlineData("2021-03-31", "2021-Q1")]
    [InlineData("2021-04-01", "2021-Q2")]
    [InlineData("2021-09-30", "2021-Q3")]
    [InlineData("2021-12-31", "2021-Q4")]
    [InlineData("0099-12-31", "0099-Q4")]
    public void A_date_lies_in_one_quarter_which_reads_back(string date, string quarter)
    {
        Assert.Equal(quarter, Quarter.Of(DateOnly.Parse(date)).ToString());
        Assert.Equal(Quarter.Of(DateOnly.Parse(date)), Quarter.Parse(quarter));
    }

    [Fact]
    public void Without_a_date_it_is_undated()
    {
        Assert.Equal(Quarter.Undated, Quarter.Of(null));
        Assert.Equal("undated", Quarter.Undated.ToString());
        Assert.Equal(Quarter.Undated, Quarter.Parse("undated"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2021-Q5")]
    [InlineData("2021-Q0")]
    [InlineData("2021Q1")]
    [InlineData("2021-Q11")]
    [InlineData(" 021-Q1")]
    [InlineData("+021-Q1")]
    [InlineData("abcd-Q1")]
    [InlineData("Undated")]
    public void Anything_else_is_no_quarter(string text)
    {
        Assert.Throws<FormatException>(() => Quarter.Parse(text));
    }

    [Fact]
    public void Quarters_follow_time_and_undated_comes_first()
    {
        Quarter[] ordered = [Quarter.Undated, new(2019, 4), new(2020, 1), new(2020, 2)];

        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[1] < ordered[2] && ordered[2] > ordered[1]);
        Assert.True(ordered[1] <= ordered[1] && ordered[1] >= ordered[1]);
    }
}
