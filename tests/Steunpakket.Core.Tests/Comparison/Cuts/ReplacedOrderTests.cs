using Steunpakket.Core.Comparison.Cuts;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison.Cuts;

public sealed class ReplacedOrderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Gives_the_order_of_a_series_sorted_anew(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 100; round++)
        {
            double[] all = [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => (double)random.Next(9)).Order()];
            var gone = Enumerable.Range(0, all.Length).Where(_ => random.Next(3) == 0).ToHashSet();
            double[] removed = [.. all.Where((_, i) => gone.Contains(i))];
            double[] added = [.. Enumerable.Range(0, random.Next(8)).Select(_ => (double)random.Next(9)).Order()];
            double[] expected = [.. all.Where((_, i) => !gone.Contains(i)).Concat(added).Order()];

            var order = new ReplacedOrder(all, removed, added);

            Assert.Equal(expected, Enumerable.Range(0, expected.Length).Select(order.At));
        }
    }

    [Fact]
    public void Values_are_found_among_ties()
    {
        Assert.Equal((1, 3), (SortedValues.Below([1, 2, 2, 5], 2), SortedValues.AtMost([1, 2, 2, 5], 2)));
        Assert.Equal((0, 0), (SortedValues.Below([], 2), SortedValues.AtMost([], 2)));
        Assert.Equal(4, SortedValues.TiedPairs([1, 2, 2, 5, 5, 5]));
        Assert.Equal(0, SortedValues.TiedPairs([]));
    }
}
