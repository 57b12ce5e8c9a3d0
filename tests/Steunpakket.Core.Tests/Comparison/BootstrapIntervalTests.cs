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

    // The exact distribution of such a draw, by adding one gemeente after another; a draw moves by steps of one gemeente.
    [Theory]
    [InlineData(152, 124, 31, -1.3029315960912051, 19.54397394136808)]
    [InlineData(167, 104, 36, 10.09771986970684, 30.618892508143322)]
    [InlineData(5, 2, 1, -25.0, 87.5)]
    [InlineData(10, 25, 5, -62.5, -10.0)]
    public void Lies_within_a_step_of_the_interval_that_endless_drawing_would_give(int meer, int minder, int evenveel, double low, double high)
    {
        var counts = new VerdictCounts(meer, minder, evenveel);

        var drawn = BootstrapInterval.Of(counts, 20_000).GetValueOrDefault();

        Assert.Equal(low, drawn.Low, (100.0 / counts.N) + 1e-9);
        Assert.Equal(high, drawn.High, (100.0 / counts.N) + 1e-9);
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
