using Steunpakket.Core.Documents;
using Xunit;

namespace Steunpakket.Core.Tests.Documents;

public sealed class PartitionKeyTests
{
    [Fact]
    public void Partitions_are_ordered_by_gemeente_then_quarter_and_the_unknown_gemeente_comes_last()
    {
        PartitionKey[] ordered =
        [
            new(new GemeenteCode("GM0003"), Quarter.Undated),
            new(new GemeenteCode("GM0003"), new Quarter(2021, 1)),
            new(new GemeenteCode("GM0010"), new Quarter(2019, 1)),
            new(GemeenteCode.Unknown, new Quarter(2018, 1)),
        ];

        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[0] < ordered[1] && ordered[3] > ordered[2]);
        Assert.True(ordered[0] <= ordered[0] && ordered[0] >= ordered[0]);
    }

    [Fact]
    public void Is_called_by_gemeente_and_quarter()
    {
        Assert.Equal("GM0003 2021-Q1", new PartitionKey(new GemeenteCode("GM0003"), new Quarter(2021, 1)).ToString());
        Assert.Equal("onbekend undated", new PartitionKey(GemeenteCode.Unknown, Quarter.Undated).ToString());
    }
}
