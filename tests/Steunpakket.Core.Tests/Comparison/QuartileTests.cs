using Steunpakket.Core.Comparison;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison;

public sealed class QuartileTests
{
    [Theory]
    [InlineData(1.75, new double[] { 4, 2, 1, 3 })]
    [InlineData(2, new double[] { 1, 2, 3, 4, 5 })]
    [InlineData(7, new double[] { 7 })]
    [InlineData(1.25, new double[] { 1, 2 })]
    public void The_lower_quartile_is_of_type_7(double expected, double[] values)
    {
        Assert.Equal(expected, Quartile.Lower(values));
    }

    [Fact]
    public void No_values_have_no_quartile()
    {
        Assert.Throws<ArgumentException>(() => Quartile.Lower([]));
    }
}
