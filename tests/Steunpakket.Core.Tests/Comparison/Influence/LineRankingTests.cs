using Steunpakket.Core.Comparison.Influence;
using Steunpakket.Core.Statistics;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison.Influence;

public sealed class LineRankingTests
{
    [Theory]
    [InlineData(1, 40, 0.1)]
    [InlineData(2, 40, 0.9)]
    [InlineData(3, 200, 0.5)]
    [InlineData(4, 200, 0)]
    [InlineData(5, 2, 1)]
    [InlineData(6, 500, 0.02)]
    [InlineData(7, 60, 1)]
    public void Tau_is_to_the_bit_that_of_the_whole_series(int seed, int documents, double share)
    {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            // Few different scores, so that there are ties of every kind; some rise, which rounding may do.
            double[] before = [.. Enumerable.Range(0, documents).Select(_ => 1.0 + random.Next(12))];
            var changed = Enumerable.Range(0, documents).Where(_ => random.NextDouble() < share).ToArray();
            double[] after = [.. before];
            foreach (var document in changed)
            {
                after[document] = Math.Max(0, before[document] + random.Next(-6, 2));
            }

            Assert.Equal(
                KendallTau.Of(before, after),
                new LineRanking(before).Tau([.. changed.Select(document => (before[document], after[document]))]));
        }
    }

    [Fact]
    public void Rounding_takes_no_ranking_past_1()
    {
        Assert.Equal(1, KendallTau.Of([1, 2, 3], [1, 2, 3]));
        Assert.Equal(1, new LineRanking([1, 2, 3]).Tau([]));
    }

    [Fact]
    public void Undefined_rankings_have_none()
    {
        Assert.Null(new LineRanking([]).Tau([]));
        Assert.Null(new LineRanking([1]).Tau([(1, 0)]));
        Assert.Null(new LineRanking([1, 1]).Tau([]));
        Assert.Null(new LineRanking([1, 2]).Tau([(1, 0), (2, 0)]));
        Assert.Equal(1, new LineRanking([1, 2]).Tau([]));
        Assert.Equal(-1, new LineRanking([1, 2]).Tau([(2, 0)]));
    }
}
