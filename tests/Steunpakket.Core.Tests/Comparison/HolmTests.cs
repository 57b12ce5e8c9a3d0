using Steunpakket.Core.Comparison;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison;

public sealed class HolmTests
{
    [Fact]
    public void Each_p_is_multiplied_by_the_tests_still_open_and_never_falls_below_the_one_before()
    {
        Assert.Equal([0.03, 0.06, 0.06, 0.02], Holm.Adjust([0.01, 0.04, 0.03, 0.005]).Select(Rounded));
    }

    [Fact]
    public void A_p_stays_at_most_1_and_a_row_without_a_test_does_not_count()
    {
        Assert.Equal([1, null, 1], Holm.Adjust([0.7, null, 0.9]));
        Assert.Equal([0.03, null], Holm.Adjust([0.03, null]));
    }

    private static double? Rounded(double? value) => value is { } number ? Math.Round(number, 12) : null;
}
