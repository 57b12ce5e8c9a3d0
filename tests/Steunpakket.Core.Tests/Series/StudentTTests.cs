using Steunpakket.Core.Series;
using Xunit;

namespace Steunpakket.Core.Tests.Series;

public sealed class StudentTTests
{
    // Any printed table of the distribution.
    [Theory]
    [InlineData(1, 12.7062)]
    [InlineData(2, 4.3027)]
    [InlineData(3, 3.1824)]
    [InlineData(8, 2.3060)]
    [InlineData(29, 2.0452)]
    [InlineData(30, 2.0423)]
    [InlineData(1000, 1.9623)]
    public void Gives_the_values_of_the_tables(int degrees, double value)
    {
        Assert.Equal(value, StudentT.Quantile975(degrees), 0.00006);
    }

    [Fact]
    public void Has_no_value_without_degrees_of_freedom()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile975(0));
    }
}
