using Steunpakket.Core.Representativeness;
using Xunit;

namespace Steunpakket.Core.Tests.Representativeness;

public sealed class StandardisedDifferenceTests
{
    [Theory]
    [InlineData(0.5, 0.5, 0.0)]
    [InlineData(0.6, 0.5, 0.2020)]
    [InlineData(0.5, 0.6, -0.2020)]
    [InlineData(0.0, 0.1, -0.4714)]
    public void Is_the_difference_in_pooled_standard_deviations(double selected, double all, double difference)
    {
        Assert.Equal(difference, StandardisedDifference.Of(selected, all)!.Value, 0.00005);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(0, 1)]
    public void There_is_none_where_nothing_varies(double selected, double all)
    {
        Assert.Null(StandardisedDifference.Of(selected, all));
    }
}
