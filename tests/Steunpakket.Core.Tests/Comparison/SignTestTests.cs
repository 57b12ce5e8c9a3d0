using Steunpakket.Core.Comparison;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison;

public sealed class SignTestTests
{
    [Theory]
    [InlineData(152, 124, 0.104, 3)]
    [InlineData(139, 117, 0.189, 3)]
    [InlineData(153, 114, 0.020, 3)]
    [InlineData(134, 151, 0.343, 3)]
    [InlineData(159, 94, 0.00005, 5)]
    [InlineData(167, 104, 0.0002, 4)]
    public void The_tables_of_the_study_get_the_p_of_METHOD_5(int meer, int minder, double printed, int decimals)
    {
        Assert.Equal(printed, Math.Round(SignTest.TwoSided(meer, minder), decimals));
        Assert.Equal(SignTest.TwoSided(meer, minder), SignTest.TwoSided(minder, meer));
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(3, 3, 1)]
    [InlineData(5, 0, 0.0625)]
    [InlineData(5, 1, 0.21875)]
    public void Small_counts_are_as_counted_by_hand(int meer, int minder, double expected)
    {
        Assert.Equal(expected, SignTest.TwoSided(meer, minder));
    }

    [Fact]
    public void Counts_that_no_double_could_hold_are_no_matter()
    {
        // The normal approximation with continuity correction: z = 199 / √10000.
        Assert.Equal(0.04659, SignTest.TwoSided(5100, 4900), 0.0001);
        Assert.InRange(SignTest.TwoSided(1000, 10), double.Epsilon, 1e-270);
    }

    [Fact]
    public void Counts_are_0_or_more()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SignTest.TwoSided(-1, 3));
    }
}
