using Steunpakket.Core.Embedding;
using Steunpakket.Core.Expansion.Nearness;
using Xunit;

namespace Steunpakket.Core.Tests.Expansion.Nearness;

public sealed class CentredSpaceTests
{
    [Theory]
    [InlineData(200, 7)]
    [InlineData(300, 16)]
    [InlineData(150, 33)]
    public void Takes_off_the_mean_and_the_first_component_as_plain_arithmetic_does(int rows, int columns)
    {
        var matrix = Matrices.Random(rows, columns, rows);
        var space = new CentredSpace(matrix, Matrices.OneThread);

        var expected = Matrices.Processed(matrix);

        for (var row = 0; row < rows; row++)
        {
            var found = space.Centre([row]);
            Assert.All(expected[row].Index(), value => Assert.Equal(value.Item, found[value.Index], 5));
            Assert.All(found.Skip(columns), padding => Assert.Equal(0, padding));
        }
    }

    [Fact]
    public void The_mean_of_all_words_is_zero_afterwards()
    {
        var matrix = Matrices.Random(500, 20, 3);
        var space = new CentredSpace(matrix, Matrices.OneThread);

        var sum = new double[space.Width];
        for (var row = 0; row < matrix.Rows; row++)
        {
            var unit = space.Centre([row]);
            RowMath.Add(unit.Select(value => value * space.Length(row)).ToArray(), sum);
        }

        Assert.All(sum, value => Assert.Equal(0, value / matrix.Rows, 6));
    }

    [Fact]
    public void The_model_itself_is_not_touched()
    {
        var (matrix, same) = (Matrices.Random(50, 9, 5), Matrices.Random(50, 9, 5));

        new CentredSpace(matrix, Matrices.OneThread).Centre([1, 2, 3]);

        Assert.All(Enumerable.Range(0, 50), row => Assert.Equal(same.Row(row).ToArray(), matrix.Row(row).ToArray()));
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_bits()
    {
        var matrix = Matrices.Random(10_000, 12, 8);

        var (one, four) = (new CentredSpace(matrix, Matrices.OneThread), new CentredSpace(matrix, new Parallelism(4, CancellationToken.None)));

        Assert.All(Enumerable.Range(0, 100), row => Assert.Equal(one.Centre([row]), four.Centre([row])));
    }

    [Fact]
    public void Words_of_which_nothing_is_left_are_zeros_and_no_numbers_that_are_none()
    {
        var matrix = new VectorMatrix(3, 4);
        for (var row = 0; row < 3; row++)
        {
            matrix.Row(row).Fill(2);
        }

        var space = new CentredSpace(matrix, Matrices.OneThread);

        Assert.All(space.Centre([0, 1]), value => Assert.Equal(0, value));
        Assert.Equal(0, space.Length(2));
    }
}
