using Steunpakket.Core.Expansion.Nearness;
using Xunit;

namespace Steunpakket.Core.Tests.Expansion.Nearness;

public sealed class OrthogonalNegationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void What_is_left_stands_at_right_angles_to_every_negative_word(int count)
    {
        var random = new Random(count);
        var negatives = Enumerable.Range(0, count).Select(_ => Random(random)).ToList();
        var query = Random(random);

        OrthogonalNegation.Apply(query, negatives);

        Assert.All(negatives, negative => Assert.Equal(0, Matrices.Dot(query, negative), 12));
        Assert.Equal(1, Matrices.Dot(query, query), 12);
    }

    [Fact]
    public void One_negative_word_is_taken_off_as_the_formula_says()
    {
        double[] query = [0.6, 0.8, 0];

        OrthogonalNegation.Apply(query, [[1, 0, 0]]);

        Assert.Equal([0, 1, 0], query);
    }

    [Fact]
    public void Words_that_others_span_and_their_order_change_nothing()
    {
        var random = new Random(9);
        var (first, second, query) = (Random(random), Random(random), Random(random));
        var between = Matrices.Unit([.. first.Zip(second, (a, b) => a + (2 * b))]);
        var (plain, more) = ((double[])query.Clone(), (double[])query.Clone());

        OrthogonalNegation.Apply(plain, [first, second]);
        OrthogonalNegation.Apply(more, [between, second, first, first]);

        Assert.All(plain.Zip(more), pair => Assert.Equal(pair.First, pair.Second, 10));
    }

    [Fact]
    public void A_query_that_the_negatives_span_is_nothing()
    {
        double[] query = [0.6, 0.8, 0];

        OrthogonalNegation.Apply(query, [[1, 0, 0], [0, 1, 0]]);

        Assert.Equal([0, 0, 0], query);
    }

    private static double[] Random(Random random) => Matrices.Unit([.. Enumerable.Range(0, 12).Select(_ => random.NextDouble() - 0.5)]);
}
