using Steunpakket.Core.Embedding;
using Steunpakket.Core.Embedding.Training;
using Xunit;

namespace Steunpakket.Core.Tests.Embedding.Training;

public sealed unsafe class DrawingTests
{
    [Theory]
    [InlineData(200, 5, 6)]
    [InlineData(61, 60, 61)]
    [InlineData(6, 60, 6)]
    [InlineData(2, 5, 2)]
    [InlineData(1, 5, 1)]
    public void Outputs_are_the_target_and_different_noise_words_as_far_as_there_are_words(int words, int negatives, int expected)
    {
        using var contexts = new VectorMatrix(words, 8);
        var outputs = new OutputDraw(new NoiseTable([1_000_000_000_000, .. Enumerable.Repeat(1L, words - 1)]), contexts, negatives);
        var draws = new DrawStream(1, 0, 0);
        var rows = stackalloc float*[61];
        for (var target = 0; target < words; target++)
        {
            outputs.Fill(rows, target, ref draws);
            var ids = new int[outputs.Count];
            for (var i = 0; i < ids.Length; i++)
            {
                ids[i] = (int)((rows[i] - contexts.Start) / contexts.Stride);
            }

            Assert.Equal(target, ids[0]);
            Assert.Equal(expected, ids.Distinct().Count());
            Assert.All(ids, id => Assert.InRange(id, 0, words - 1));
        }
    }

    [Fact]
    public void Blocks_come_once_each_in_an_order_of_the_seed_and_the_pass()
    {
        var orders = new[] { Order(1, 0), Order(1, 1), Order(2, 0) };

        Assert.All(orders, order => Assert.Equal(Enumerable.Range(0, 50), order.Order()));
        Assert.Equal(orders[0], Order(1, 0));
        Assert.Equal(3, orders.DistinctBy(order => string.Join(' ', order)).Count());
    }

    [Fact]
    public void Bounded_draws_reach_all_numbers_alike()
    {
        var draws = new DrawStream(5, 0, 0);
        var seen = new int[5];
        for (var i = 0; i < 100_000; i++)
        {
            seen[draws.Below(5)]++;
        }

        Assert.All(seen, count => Assert.InRange(count, 19_500, 20_500));
    }

    [Fact]
    public void Streams_of_near_seeds_passes_and_blocks_differ()
    {
        var first = from seed in Enumerable.Range(-20, 40) from epoch in Enumerable.Range(-1, 10) from block in Enumerable.Range(-1, 20) select new DrawStream(seed, epoch, block).Next();

        Assert.Equal(40 * 10 * 20, first.Distinct().Count());
    }

    private static List<int> Order(long seed, int epoch)
    {
        var queue = new BlockQueue(50, seed, epoch);
        var order = new List<int>();
        while (queue.Take() is { } block)
        {
            order.Add(block);
        }

        return order;
    }
}
