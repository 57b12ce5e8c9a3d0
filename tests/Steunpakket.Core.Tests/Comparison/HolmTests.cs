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

    /// <summary>What p.adjust of R and multipletests of statsmodels give.</summary>
    [Fact]
    public void Agrees_with_what_other_programs_give()
    {
        Assert.Equal([0.05, 0.08, 0.09, 0.09, 0.09], Holm.Adjust([0.01, 0.02, 0.03, 0.04, 0.05]).Select(Rounded));
        Assert.Equal([0.9, 0.9, 0.12, 0.9, 0.0003, 0.001], Holm.Adjust([0.3, 0.4, 0.03, 0.5, 0.00005, 0.0002]).Select(Rounded));
    }

    /// <summary>Without any difference a family of six tests holds a false one in at most 5 of 100 cases, and hardly fewer: nothing is thrown away.</summary>
    [Fact]
    public void Keeps_the_chance_of_any_false_difference_at_its_level()
    {
        var random = new Random(6);
        const int Families = 20_000;

        var wrong = Enumerable.Range(0, Families).Count(_ => Holm.Adjust([.. Enumerable.Range(0, 6).Select(_ => (double?)random.NextDouble())]).Any(p => p < 0.05));

        Assert.InRange((double)wrong / Families, 0.044, 0.055);
    }

    [Fact]
    public void A_p_stays_at_most_1_and_a_row_without_a_test_does_not_count()
    {
        Assert.Equal([1, null, 1], Holm.Adjust([0.7, null, 0.9]));
        Assert.Equal([0.03, null], Holm.Adjust([0.03, null]));
    }

    private static double? Rounded(double? value) => value is { } number ? Math.Round(number, 12) : null;
}
