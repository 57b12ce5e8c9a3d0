using Steunpakket.Core.Embedding.Training;
using Xunit;

namespace Steunpakket.Core.Tests.Embedding.Training;

public sealed class SubsamplingTests
{
    private static readonly long[] Counts = [600_000, 300_000, 90_000, 9_000, 900, 100];

    [Theory]
    [InlineData(1e-3)]
    [InlineData(1e-4)]
    [InlineData(1e-5)]
    public void Words_stay_as_often_as_word2vec_has_it(double threshold)
    {
        var subsampling = new Subsampling(Counts, threshold);

        Assert.All(Counts.Index(), word => Assert.Equal(
            Math.Min(1, Math.Sqrt(threshold / (word.Item / 1e6)) + (threshold / (word.Item / 1e6))), subsampling.ChanceOf(word.Index), 1e-9));
    }

    [Fact]
    public void Draws_keep_that_share()
    {
        var subsampling = new Subsampling(Counts, 1e-3);
        var draws = new DrawStream(1, 0, 0);
        foreach (var word in Enumerable.Range(0, Counts.Length))
        {
            var kept = 0;
            for (var i = 0; i < 200_000; i++)
            {
                kept += subsampling.Keeps(word, ref draws) ? 1 : 0;
            }

            Assert.Equal(subsampling.ChanceOf(word), kept / 200_000.0, 0.005);
        }
    }

    [Fact]
    public void A_threshold_of_zero_keeps_every_word()
    {
        var subsampling = new Subsampling(Counts, 0);

        Assert.All(Enumerable.Range(0, Counts.Length), word => Assert.Equal(1, subsampling.ChanceOf(word)));
    }
}
