using Steunpakket.Core.Comparison;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison;

public sealed class BootstrapIntervalTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_interval_of_the_study_lies_within_a_point_of_the_one_by_formula(int row)
    {
        var formula = PointDifference.Of(StudyTable.Rows[row]).GetValueOrDefault();

        var drawn = BootstrapInterval.Of(StudyTable.Rows[row], 20_000).GetValueOrDefault();

        Assert.Equal(formula.Low, drawn.Low, 1.0);
        Assert.Equal(formula.High, drawn.High, 1.0);
    }

    [Fact]
    public void Equal_counts_get_the_same_interval_to_the_bit()
    {
        Assert.Equal(BootstrapInterval.Of(new(10, 5, 3), 2000), BootstrapInterval.Of(new(10, 5, 3, 2), 2000));
        Assert.NotEqual(BootstrapInterval.Of(new(10, 5, 3), 2000), BootstrapInterval.Of(new(5, 10, 3), 2000));
    }

    [Fact]
    public async Task Every_thread_draws_the_same()
    {
        var counts = new VerdictCounts(140, 120, 71);
        var expected = BootstrapInterval.Of(counts, 500);

        var drawn = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () => BootstrapInterval.Of(counts, 500), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        Assert.All(drawn, interval => Assert.Equal(expected, interval));
    }

    [Fact]
    public void It_keeps_to_what_can_be()
    {
        Assert.Equal(new BootstrapInterval(100, 100), BootstrapInterval.Of(new(4, 0, 0), 100));
        Assert.Equal(new BootstrapInterval(0, 0), BootstrapInterval.Of(new(0, 0, 4), 100));
        Assert.InRange(BootstrapInterval.Of(new(1, 1, 0), 100).GetValueOrDefault().Low, -100, 0);
    }

    [Fact]
    public void No_gemeenten_or_no_draws_have_none()
    {
        Assert.Null(BootstrapInterval.Of(default, 2000));
        Assert.Null(BootstrapInterval.Of(new(1, 2, 3), 0));
    }
}
