using Steunpakket.Core.Documents;
using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources;

public sealed class HalvedWindowTests
{
    private static readonly DateOnly First = new(2021, 1, 1);

    [Theory]
    [InlineData(13, 7, false)]
    [InlineData(14, 7, true)]
    [InlineData(27, 14, false)]
    [InlineData(28, 14, true)]
    public void No_half_is_shorter_than_the_fewest_days(int days, int fewest, bool halved)
    {
        var whole = new DateWindow(First, First.AddDays(days - 1));
        var window = new HalvedWindow(whole, fewest);

        Assert.Equal(whole, window.Next());
        Assert.Equal(halved ? 1 : 3, window.Retries(whole));
        Assert.Equal(halved, window.TryHalve(whole));
        Assert.Equal(halved ? whole.Halve().First : null, window.Next());
    }

    [Fact]
    public void Stretches_come_in_the_order_of_time_and_make_up_the_whole()
    {
        var whole = new DateWindow(First, First.AddDays(181));
        var window = new HalvedWindow(whole, 7);
        List<DateWindow> asked = [];
        while (window.Next() is { } stretch)
        {
            if (!window.TryHalve(stretch))
            {
                asked.Add(stretch);
            }
        }

        Assert.Equal(16, asked.Count);
        Assert.Equal((whole.Since, whole.Until), (asked[0].Since, asked[^1].Until));
        Assert.All(asked.Zip(asked.Skip(1)), pair => Assert.Equal(pair.First.Until.AddDays(1), pair.Second.Since));
    }
}
