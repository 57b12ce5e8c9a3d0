namespace Steunpakket.Core.Expansion.Nearness;

/// <summary>Takes senses out of a query: what is left is at right angles to every negative word (Widdows and Peters 2003).</summary>
internal static class OrthogonalNegation
{
    // Of a vector of length 1: what is left of one that the others span is noise.
    private const double Nothing = 1e-6;

    /// <summary>Projects <paramref name="query"/> on the complement of the span of <paramref name="negatives"/> and brings it to length 1.</summary>
    /// <param name="query">Of length 1; zeros afterwards when the negatives span it.</param>
    /// <param name="negatives">Of length 1 each, in any number; those that others span change nothing.</param>
    public static void Apply(Span<double> query, IReadOnlyList<double[]> negatives)
    {
        foreach (var axis in Axes(negatives))
        {
            TakeOff(query, axis);
        }

        if (RowMath.Normalise(query) < Nothing)
        {
            query.Clear();
        }
    }

    // Gram–Schmidt, each vector twice, so that rounding leaves no angle.
    private static List<double[]> Axes(IReadOnlyList<double[]> negatives)
    {
        var axes = new List<double[]>(negatives.Count);
        foreach (var negative in negatives)
        {
            var axis = (double[])negative.Clone();
            foreach (var other in axes.Concat(axes).ToList())
            {
                TakeOff(axis, other);
            }

            if (RowMath.Normalise(axis) >= Nothing)
            {
                axes.Add(axis);
            }
        }

        return axes;
    }

    private static void TakeOff(Span<double> vector, double[] axis)
    {
        var along = RowMath.Dot(vector, axis);
        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] -= along * axis[i];
        }
    }
}
