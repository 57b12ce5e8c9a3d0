namespace Steunpakket.Core.Scoring;

/// <summary>Quantiles by linear interpolation between order statistics (Hyndman and Fan 1996, type 7; METHOD 4.10).</summary>
public static class Quantile
{
    /// <param name="values">In any order, at least one.</param>
    /// <param name="probability">From 0 to 1.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static double TypeSeven(IEnumerable<double> values, double probability)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length > 0
            ? TypeSeven(sorted.Length, i => sorted[i], probability)
            : throw new ArgumentException("No values have no quantile.", nameof(values));
    }

    /// <summary>The same of values of which only two need be known.</summary>
    /// <param name="count">How many there are, from 1.</param>
    /// <param name="sorted">Gives the value with so many before it.</param>
    internal static double TypeSeven(int count, Func<int, double> sorted, double probability)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(probability, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probability, 1);
        var position = (count - 1) * probability;
        var below = (int)position;
        var (low, high) = (sorted(below), sorted(Math.Min(below + 1, count - 1)));
        return low + ((position - below) * (high - low));
    }
}
