using Steunpakket.Core.Statistics;
using Xunit;

namespace Steunpakket.Core.Tests.Statistics;

public sealed class KendallTauTests
{
    [Fact]
    public void The_same_order_is_one_and_the_reverse_minus_one()
    {
        Assert.Equal(1, KendallTau.Of([1, 2, 3, 4], [10, 20, 30, 40])!.Value, 15);
        Assert.Equal(-1, KendallTau.Of([1, 2, 3, 4], [4, 3, 2, 1])!.Value, 15);
    }

    [Fact]
    public void Agrees_with_a_sum_done_by_hand()
    {
        // Pairs: 5 agree, 1 does not.
        Assert.Equal(4.0 / 6, KendallTau.Of([1, 2, 3, 4], [1, 2, 4, 3])!.Value, 15);

        // 6 pairs; one is tied in the first, one in the second: 4 agree, none does not, 4 / √(5·5).
        Assert.Equal(4.0 / 5, KendallTau.Of([1, 1, 2, 3], [1, 2, 3, 3])!.Value, 15);
    }

    /// <summary>The example of scipy.stats.kendalltau.</summary>
    [Fact]
    public void Agrees_with_scipy()
    {
        Assert.Equal(-0.47140452079103173, KendallTau.Of([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])!.Value, 1e-15);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(17, 3)]
    [InlineData(64, 1000)]
    [InlineData(129, 12)]
    [InlineData(300, 40)]
    public void Agrees_with_all_pairs_compared_one_by_one(int things, int values)
    {
        for (var seed = 0; seed < 25; seed++)
        {
            var random = new Random((seed * 1000) + things);
            double[] first = [.. Enumerable.Range(0, things).Select(_ => random.Next(values) / 7.0)];
            double[] second = [.. Enumerable.Range(0, things).Select(_ => random.Next(values) / 3.0)];

            var fast = KendallTau.Of(first, second);

            var plain = Plain(first, second);
            Assert.Equal(plain is null, fast is null);
            Assert.Equal(plain ?? 0, fast ?? 0, 12);
        }
    }

    [Fact]
    public void The_order_of_the_input_is_no_matter()
    {
        var random = new Random(1);
        (double X, double Y)[] pairs = [.. Enumerable.Range(0, 500).Select(_ => (random.NextDouble(), (double)random.Next(9)))];
        var before = KendallTau.Of([.. pairs.Select(p => p.X)], [.. pairs.Select(p => p.Y)]);

        random.Shuffle(pairs);

        Assert.Equal(before, KendallTau.Of([.. pairs.Select(p => p.X)], [.. pairs.Select(p => p.Y)]));
    }

    [Fact]
    public void Is_undefined_where_nothing_can_be_ranked()
    {
        Assert.Null(KendallTau.Of([], []));
        Assert.Null(KendallTau.Of([1], [2]));
        Assert.Null(KendallTau.Of([1, 1, 1], [1, 2, 3]));
        Assert.Null(KendallTau.Of([1, 2, 3], [0, 0, 0]));
    }

    [Fact]
    public void Refuses_what_cannot_be_compared()
    {
        Assert.Throws<ArgumentException>(() => KendallTau.Of([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => KendallTau.Of([1, double.NaN], [1, 2]));
    }

    [Fact]
    public void A_million_things_take_no_quadratic_time()
    {
        double[] first = [.. Enumerable.Range(0, 1_000_000).Select(i => (double)i)];
        double[] second = [.. first.Select(x => -x)];

        Assert.Equal(-1, KendallTau.Of(first, second)!.Value, 12);
    }

    private static double? Plain(double[] first, double[] second)
    {
        double difference = 0, untiedFirst = 0, untiedSecond = 0;
        for (var i = 0; i < first.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (x, y) = (Math.Sign(first[i] - first[j]), Math.Sign(second[i] - second[j]));
                difference += x * y;
                untiedFirst += x * x;
                untiedSecond += y * y;
            }
        }

        return untiedFirst == 0 || untiedSecond == 0 ? null : difference / Math.Sqrt(untiedFirst * untiedSecond);
    }
}
