using Steunpakket.Core.Embedding;
using Steunpakket.Core.Expansion.Evidence;
using Steunpakket.Core.Expansion.Nearness;
using Steunpakket.Core.Tests.Expansion.Nearness;
using Xunit;

namespace Steunpakket.Core.Tests.Expansion.Evidence;

public sealed class CoOccurrenceTests
{
    private const int Words = 12;
    private static readonly int[] Seeds = [0, 3, 7];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    public void Counts_what_a_look_at_every_pair_of_places_counts(int reach)
    {
        var random = new Random(reach);
        var blocks = Enumerable.Range(0, 8).Select(_ => Block(random)).ToList();
        (int Word, int Seed)[] pairs = [(1, 0), (2, 0), (3, 0), (0, 1), (5, 1), (1, 2), (11, 2)];
        var counter = new CoOccurrence(Words, Seeds, pairs, reach);

        foreach (var threads in new[] { 1, 4 })
        {
            var found = counter.Count(new MemoryTokens(blocks), new Parallelism(threads, CancellationToken.None));

            for (var seed = 0; seed < Seeds.Length; seed++)
            {
                Assert.Equal(Near(blocks, Seeds[seed], reach, _ => true), found.Near[seed]);
            }

            Assert.All(pairs, pair => Assert.Equal(Near(blocks, Seeds[pair.Seed], reach, word => word == pair.Word), found.Both.GetValueOrDefault(pair)));
            Assert.Subset(pairs.ToHashSet(), found.Both.Keys.ToHashSet());
        }
    }

    [Fact]
    public void A_sentence_ends_nearness_and_a_last_sentence_may_lack_its_end()
    {
        var counter = new CoOccurrence(3, [0], [(1, 0)], 5);

        var found = counter.Count(new MemoryTokens([[0, 2, -1, 1, -1, -1, 1, 0]]), Matrices.OneThread);

        Assert.Equal((2, 1), ((int)found.Near[0], (int)found.Both[(1, 0)]));
    }

    private static int[] Block(Random random) =>
        [.. Enumerable.Range(0, 300).Select(_ => random.Next(15) == 0 ? -1 : random.Next(Words)), -1];

    private static long Near(IEnumerable<int[]> blocks, int seed, int reach, Func<int, bool> counts) => blocks.Sum(block =>
    {
        var near = 0L;
        for (var at = 0; at < block.Length; at++)
        {
            if (block[at] >= 0 && block[at] != seed && counts(block[at]))
            {
                near += Around(block, at, reach).Contains(seed) ? 1 : 0;
            }
        }

        return near;
    });

    private static IEnumerable<int> Around(int[] block, int at, int reach)
    {
        for (var left = at - 1; left >= 0 && left >= at - reach && block[left] >= 0; left--)
        {
            yield return block[left];
        }

        for (var right = at + 1; right < block.Length && right <= at + reach && block[right] >= 0; right++)
        {
            yield return block[right];
        }
    }
}
