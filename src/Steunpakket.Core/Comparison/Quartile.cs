using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Comparison;

/// <summary>The quartile of METHOD 4.10.</summary>
public static class Quartile
{
    /// <summary>Q1 by linear interpolation (type 7).</summary>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static double Lower(IEnumerable<double> values) => Quantile.TypeSeven(values, 0.25);
}
