using Steunpakket.Core.Expansion.Nearness;
using Xunit;

namespace Steunpakket.Core.Tests.Expansion.Nearness;

public sealed class RowMathTests
{
    [Theory]
    [InlineData(16)]
    [InlineData(208)]
    public void Dot_products_are_the_sum_of_products(int width)
    {
        var (row, four) = (Row(width, 1), Row(4 * width, 2));
        var sums = new float[4];

        RowMath.Dot4(row, four, sums);

        for (var i = 0; i < 4; i++)
        {
            var one = four.AsSpan(i * width, width);
            Assert.Equal(RowMath.Dot(row, one), sums[i]);
            Assert.Equal(row.Zip(one.ToArray(), (a, b) => (double)a * b).Sum(), sums[i], 4);
            Assert.Equal(row.Zip(one.ToArray(), (a, b) => (double)a * b).Sum(), RowMath.Dot(row, one.ToArray().Select(value => (double)value).ToArray()), 10);
        }
    }

    [Fact]
    public void The_order_of_summing_is_written_down_and_does_not_follow_the_width_of_the_machine()
    {
        var row = Row(48, 3);
        var ones = Enumerable.Repeat(1f, 48).ToArray();
        var lanes = Enumerable.Range(0, 16).Select(lane => 0f + row[lane] + row[16 + lane] + row[32 + lane]).ToArray();
        var eight = Enumerable.Range(0, 8).Select(lane => lanes[lane] + lanes[lane + 8]).ToArray();
        var four = Enumerable.Range(0, 4).Select(lane => eight[lane] + eight[lane + 4]).ToArray();

        Assert.Equal(four[0] + four[2] + (four[1] + four[3]), RowMath.Dot(row, ones));
    }

    [Fact]
    public void A_scaled_row_is_added()
    {
        var (row, sum) = (Row(32, 4), Enumerable.Range(0, 32).Select(value => (double)value).ToArray());

        RowMath.AddScaled(row, 2.5, sum);

        Assert.Equal(row.Select((value, i) => i + (value * 2.5)), sum);
    }

    private static float[] Row(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
    }
}
