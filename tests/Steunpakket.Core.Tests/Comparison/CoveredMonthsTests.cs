using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison;

public sealed class CoveredMonthsTests
{
    private static readonly DateWindow Always = new(DateOnly.MinValue, DateOnly.MaxValue);
    private static readonly DateWindow Study = Window("2019-01-01", "2021-09-30");

    [Theory]
    [InlineData(2018, 0)]
    [InlineData(2019, 12)]
    [InlineData(2020, 12)]
    [InlineData(2021, 9)]
    [InlineData(2022, 0)]
    public void The_study_has_12_12_and_9_months(int year, int months)
    {
        Assert.Equal(months, new CoveredMonths(Study, Always).Count(year));
    }

    [Theory]
    [InlineData("2020-01-02", "2020-12-31", 11)]
    [InlineData("2020-01-01", "2020-12-30", 11)]
    [InlineData("2020-02-01", "2020-02-29", 1)]
    [InlineData("2020-02-01", "2020-02-28", 0)]
    [InlineData("2020-03-15", "2020-04-15", 0)]
    public void A_month_that_is_cut_short_does_not_count(string since, string until, int months)
    {
        Assert.Equal(months, new CoveredMonths(Window(since, until), Always).Count(2020));
        Assert.Equal(months, new CoveredMonths(Always, Window(since, until)).Count(2020));
    }

    [Fact]
    public void A_gemeente_has_the_months_of_its_own_life()
    {
        var delfzijl = new CoveredMonths(Study, new(DateOnly.MinValue, new(2020, 12, 31)));
        var eemsdelta = new CoveredMonths(Study, new(new(2021, 1, 1), DateOnly.MaxValue));

        Assert.Equal((12, 0), (delfzijl.Count(2020), delfzijl.Count(2021)));
        Assert.Equal((0, 9), (eemsdelta.Count(2020), eemsdelta.Count(2021)));
    }

    [Theory]
    [InlineData("2020-01-31", false)]
    [InlineData("2020-02-01", true)]
    [InlineData("2020-03-31", true)]
    [InlineData("2020-04-01", false)]
    public void A_document_in_a_month_that_does_not_count_is_left_out(string date, bool covered)
    {
        var months = new CoveredMonths(Window("2020-01-15", "2020-04-15"), Always);

        Assert.Equal(covered, months.Covers(DateOnly.Parse(date)));
    }

    [Fact]
    public void A_window_ends_after_it_begins()
    {
        Assert.Throws<ArgumentException>(() => Window("2020-01-02", "2020-01-01"));
    }

    private static DateWindow Window(string since, string until) => new(DateOnly.Parse(since), DateOnly.Parse(until));
}
