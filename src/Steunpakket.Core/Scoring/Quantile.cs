namespace Steunpakket.Core.Scoring;

/// <summary>Quantiles by linear interpolation between order statistics (Hyndman and Fan 1996, type 7; METHOD 4.10).</summary>
public static class Quantile
{
    /// <param name="values">In any order, at least one.</param>
    /// <param name="probability">From 0 to 1.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static double TypeSeven(IEnumerable<double> values, double probability)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(probability, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probability, 1);
        double[] sorted = [.. values.Order()];
        if (sorted.Length == 0)
        {
            throw new ArgumentException("No values have no quantile.", nameof(values));
        }

        var position = (sorted.Length - 1) * probability;
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
