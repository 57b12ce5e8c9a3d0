namespace Steunpakket.Core.Comparison;

/// <summary>Meer minus minder in procentpunt, −100 to 100, with its 95 % interval.</summary>
/// <param name="Low">May lie below −100: the interval is not cut to what can be.</param>
/// <param name="High">May lie above 100.</param>
public readonly record struct PointDifference(double Value, double Low, double High)
{
    /// <summary>The 97.5th percentile of the standard normal distribution.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>Multinomial Wald interval: <c>d ± z·√((p₁ + p₂ − d²) / n)</c> with <c>d = p₁ − p₂</c> (METHOD 5).</summary>
    /// <returns>Null for no gemeenten.</returns>
    public static PointDifference? Of(VerdictCounts counts)
    {
        if (counts.N == 0)
        {
            return null;
        }

        double n = counts.N;
        var difference = (counts.Meer - counts.Minder) / n;
        var margin = Z * Math.Sqrt((((counts.Meer + counts.Minder) / n) - (difference * difference)) / n);
        return new(100 * difference, 100 * (difference - margin), 100 * (difference + margin));
    }
}
