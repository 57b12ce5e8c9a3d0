using Steunpakket.Core.Expansion.Nearness;
using Xunit;

namespace Steunpakket.Core.Tests.Expansion.Nearness;

public sealed class EnsembleScanTests
{
    private const int Models = 3;
    private const int Top = 5;

    private static readonly Queries Asked = new(
        [new Seed("a", [0], 0, ["l"], []), new Seed("b c", [1, 2], -1, ["l"], [[3], [4, 5]]), new Seed("d", [6], 6, [], [])],
        [new LineCentre("l", [0, 1], [[7]])]);

    private static readonly ScanItems Items = new(
        [.. Enumerable.Range(8, 80)], [90, 91], [(0, 1), (2, 80), (81, 5), (7, 9), (70, 71), (3, 33), (10, 80), (80, 81)]);

    [Fact]
    public void Cosines_are_the_mean_over_the_models_of_what_plain_arithmetic_gives()
    {
        var (words, pairs) = Run(1);

        var plain = Enumerable.Range(0, Models).Select(PlainCosines).ToList();

        for (var query = 0; query < Asked.Count; query++)
        {
            Assert.All(words.Cosines[query].Index(), one => Assert.Equal(plain.Average(model => model.Words[query][one.Index]), one.Item, 4));
            Assert.All(pairs.Cosines[query].Index(), one => Assert.Equal(plain.Average(model => model.Pairs[query][one.Index]), one.Item, 4));
        }
    }

    [Fact]
    public void Votes_count_the_models_in_whose_own_list_a_word_is()
    {
        var (words, _) = Run(1);

        var plain = Enumerable.Range(0, Models).Select(PlainCosines).ToList();

        for (var query = 0; query < Asked.Count; query++)
        {
            var expected = plain.SelectMany(model => model.Words[query].Index().OrderByDescending(one => one.Item).Take(Top).Select(one => one.Index))
                .CountBy(place => place).OrderBy(place => place.Key);
            Assert.Equal(expected, words.Votes[query].OrderBy(place => place.Key));
            Assert.Equal(words.Cosines[query].Index().OrderByDescending(one => one.Item).Take(Top).Select(one => one.Index), words.Nearest[query]);
        }
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_bits()
    {
        var (one, four) = (Run(1), Run(4));

        Assert.Equal(one.Words.Cosines, four.Words.Cosines);
        Assert.Equal(one.Pairs.Cosines, four.Pairs.Cosines);
        Assert.Equal(one.Pairs.Nearest, four.Pairs.Nearest);
    }

    private static (NearList Words, NearList Pairs) Run(int threads)
    {
        var tops = Enumerable.Range(0, Asked.Count).Select(_ => new TopRequest(Top, [])).ToList();
        return new EnsembleScan(Asked, Items, new Parallelism(threads, CancellationToken.None))
            .Run([.. Enumerable.Range(0, Models).Select(model => Matrices.Random(100, 18, model))], tops, tops);
    }

    private static (double[][] Words, double[][] Pairs) PlainCosines(int model)
    {
        var rows = Matrices.Processed(Matrices.Random(100, 18, model));
        double[] Centre(IEnumerable<int> of) => Sum(of.Select(row => rows[row]));
        var a = rows[0];
        var bc = Without(Centre([1, 2]), [rows[3], Centre([4, 5])]);
        var queries = new[] { a, bc, rows[6], Without(Sum([a, bc]), [rows[7]]) };
        var places = Items.Rows.Select(row => rows[row]).ToList();
        return (
            [.. queries.Select(query => Items.Words.Select(row => Matrices.Dot(query, rows[row])).ToArray())],
            [.. queries.Select(query => Items.Pairs.Select(pair => Matrices.Dot(query, Sum([places[pair.First], places[pair.Second]]))).ToArray())]);
    }

    private static double[] Sum(IEnumerable<double[]> vectors) => Matrices.Unit(vectors.Aggregate((left, right) => [.. left.Zip(right, (a, b) => a + b)]));

    // Projecting on one complement after the other, over and over, ends in the complement of all (von Neumann).
    private static double[] Without(double[] query, double[][] negatives)
    {
        var left = query;
        for (var round = 0; round < 2000; round++)
        {
            foreach (var negative in negatives)
            {
                var along = Matrices.Dot(left, negative);
                left = [.. left.Zip(negative, (value, axis) => value - (along * axis))];
            }
        }

        return Matrices.Unit(left);
    }
}
