using Steunpakket.Core.Embedding.Training;
using Xunit;

namespace Steunpakket.Core.Tests.Embedding.Training;

public sealed class NoiseTableTests
{
    public static TheoryData<long[]> Counts => new()
    {
        new long[] { 7 },
        new long[] { 1, 1 },
        new long[] { 1_000_000_000_000, 1 },
        new long[] { 0, 5, 3 },
        Enumerable.Range(1, 5000).Select(rank => 10_000_000L / rank).ToArray(),
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void The_table_holds_the_probabilities_of_counts_to_three_quarters(long[] counts)
    {
        var weights = counts.Select(count => Math.Pow(count, 0.75)).ToArray();

        var chances = new NoiseTable(counts).Probabilities();

        Assert.All(weights.Zip(chances), pair => Assert.Equal(pair.First / weights.Sum(), pair.Second, 1e-9));
    }

    [Fact]
    public void Draws_have_the_frequencies_of_the_table()
    {
        long[] counts = [.. Enumerable.Range(1, 200).Select(rank => 100_000L / rank)];
        var table = new NoiseTable(counts);
        var draws = new DrawStream(1, 0, 0);
        var seen = new int[counts.Length];
        const int Total = 1_000_000;
        for (var i = 0; i < Total; i++)
        {
            seen[table.Draw(ref draws)]++;
        }

        var chiSquare = table.Probabilities().Zip(seen).Sum(pair => Math.Pow(pair.Second - (pair.First * Total), 2) / (pair.First * Total));

        // 199 degrees of freedom: mean 199, standard deviation 20.
        Assert.InRange(chiSquare, 119, 279);
    }
}
