using Steunpakket.Core.Statistics;
using Xunit;

namespace Steunpakket.Core.Tests.Statistics;

public sealed class SpearmanRhoTests
{
    [Fact]
    public void The_same_order_is_one_and_the_reverse_minus_one()
    {
        Assert.Equal(1, SpearmanRho.Of([1, 2, 3, 4], [1, 4, 9, 100])!.Value, 15);
        Assert.Equal(-1, SpearmanRho.Of([1, 2, 3, 4], [4, 3, 2, 1])!.Value, 15);
    }

    [Fact]
    public void Without_ties_it_is_the_schoolbook_formula()
    {
        // 1 − 6·Σd² / (n(n² − 1)) with d = 0, 0, 1, 1.
        Assert.Equal(1 - (6.0 * 2 / (4 * 15)), SpearmanRho.Of([1, 2, 3, 4], [1, 2, 4, 3])!.Value, 15);
    }

    /// <summary>The example of scipy.stats.spearmanr.</summary>
    [Fact]
    public void Agrees_with_scipy()
    {
        Assert.Equal(0.8207826816681233, SpearmanRho.Of([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])!.Value, 1e-15);
    }

    [Fact]
    public void With_ties_it_is_the_correlation_of_mean_ranks()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            double[] first = [.. Enumerable.Range(0, 40).Select(_ => (double)random.Next(6))];
            double[] second = [.. Enumerable.Range(0, 40).Select(_ => (double)random.Next(9))];

            Assert.Equal(Pearson(MeanRanks(first), MeanRanks(second)), SpearmanRho.Of(first, second)!.Value, 12);
        }
    }

    [Fact]
    public void Is_undefined_where_nothing_can_be_ranked()
    {
        Assert.Null(SpearmanRho.Of([], []));
        Assert.Null(SpearmanRho.Of([1], [2]));
        Assert.Null(SpearmanRho.Of([1, 2, 3], [5, 5, 5]));
    }

    [Fact]
    public void Refuses_what_cannot_be_compared()
    {
        Assert.Throws<ArgumentException>(() => SpearmanRho.Of([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => SpearmanRho.Of([1, 2], [double.NaN, 1]));
    }

    private static double[] MeanRanks(double[] values) =>
        [.. values.Select(value => values.Count(other => other < value) + ((values.Count(other => other == value) + 1) / 2.0))];

    private static double Pearson(double[] x, double[] y)
    {
        var (meanX, meanY) = (x.Average(), y.Average());
        var xy = x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum();
        return xy / Math.Sqrt(x.Sum(a => (a - meanX) * (a - meanX)) * y.Sum(b => (b - meanY) * (b - meanY)));
    }
}
