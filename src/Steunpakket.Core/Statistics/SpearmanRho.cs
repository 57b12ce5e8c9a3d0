namespace Steunpakket.Core.Statistics;

/// <summary>Spearman's ρ: Pearson's correlation of ranks, equal values sharing the mean of their ranks; from −1 to 1.</summary>
/// <remarks>Ranks are doubled to whole numbers and all sums are whole, so that the result does not depend on the order of the input.</remarks>
public static class SpearmanRho
{
    /// <param name="first">Any numbers but NaN.</param>
    /// <param name="second">One for each of <paramref name="first"/>.</param>
    /// <returns>Null where it is undefined: fewer than two things, or a series in which all are equal.</returns>
    /// <exception cref="ArgumentException">The series differ in length, or hold a NaN.</exception>
    public static double? Of(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        if (first.Count != second.Count)
        {
            throw new ArgumentException("A rank correlation needs two series of one length.", nameof(second));
        }

        if (first.Any(double.IsNaN) || second.Any(double.IsNaN))
        {
            throw new ArgumentException("What is not a number has no rank.", nameof(first));
        }

        var (x, y) = (DoubledDeviations(first), DoubledDeviations(second));
        Int128 xy = 0, xx = 0, yy = 0;
        for (var i = 0; i < x.Length; i++)
        {
            xy += (Int128)x[i] * y[i];
            xx += (Int128)x[i] * x[i];
            yy += (Int128)y[i] * y[i];
        }

        return xx == 0 || yy == 0 ? null : (double)xy / (Math.Sqrt((double)xx) * Math.Sqrt((double)yy));
    }

    /// <summary>Twice how far each rank lies from the middle of all, which is a whole number.</summary>
    private static long[] DoubledDeviations(IReadOnlyList<double> values)
    {
        int[] order = [.. Enumerable.Range(0, values.Count).OrderBy(i => values[i])];
        var deviations = new long[values.Count];
        for (var (start, i) = (0, 1); i <= order.Length; i++)
        {
            if (i < order.Length && values[order[start]] == values[order[i]])
            {
                continue;
            }

            for (var k = start; k < i; k++)
            {
                deviations[order[k]] = (long)start + (i - 1) - (values.Count - 1);
            }

            start = i;
        }

        return deviations;
    }
}
