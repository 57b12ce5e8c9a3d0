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

    // Binomial coefficients added up as fractions; 5 of 18 is R's binom.test(5, 18) too.
    [Theory]
    [InlineData(5, 13, 0.09625244140625)]
    [InlineData(3, 12, 0.03515625)]
    [InlineData(1, 9, 0.021484375)]
    [InlineData(20, 35, 0.058064146792409066)]
    [InlineData(12, 30, 0.007915897334896727)]
    [InlineData(100, 150, 0.001883300935076157)]
    public void Agrees_with_the_binomial_distribution_to_the_last_digits(int meer, int minder, double expected)
    {
        Assert.Equal(expected, SignTest.TwoSided(meer, minder), 1e-15);
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
