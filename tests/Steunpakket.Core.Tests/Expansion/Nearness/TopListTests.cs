using Steunpakket.Core.Expansion.Nearness;
using Xunit;

namespace Steunpakket.Core.Tests.Expansion.Nearness;

public sealed class TopListTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Gives_what_sorting_gives_with_equals_by_place(int most)
    {
        var random = new Random(most);
        for (var round = 0; round < 50; round++)
        {
            var values = Enumerable.Range(0, 60).Select(_ => random.Next(-3, 6) / 4f).ToArray();
            int[] without = [random.Next(60), random.Next(60)];

            var expected = values.Index().Where(value => value.Item > 0 && !without.Contains(value.Index))
                .OrderByDescending(value => value.Item).ThenBy(value => value.Index).Select(value => value.Index).Take(most);

            Assert.Equal(expected, TopList.Of(values, new TopRequest(most, without)));
        }
    }

    [Fact]
    public void What_is_no_number_is_never_near()
    {
        Assert.Equal([1], TopList.Of([float.NaN, 0.1f, -1f, 0f], new TopRequest(4, [])));
    }
}
