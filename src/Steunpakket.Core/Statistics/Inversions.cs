namespace Steunpakket.Core.Statistics;

/// <summary>Counts the pairs that stand in the wrong order, in n·log n steps.</summary>
internal static class Inversions
{
    /// <summary>Sorts the values in place, ascending.</summary>
    /// <returns>The pairs of which the earlier was strictly the larger.</returns>
    public static long SortAndCount(double[] values)
    {
        long count = 0;
        var (from, to) = (values, new double[values.Length]);
        for (long width = 1; width < values.Length; width *= 2)
        {
            for (long start = 0; start < values.Length; start += 2 * width)
            {
                var middle = (int)Math.Min(start + width, values.Length);
                var end = (int)Math.Min(start + (2 * width), values.Length);
                count += Merge(from, to, ((int)start, middle, end));
            }

            (from, to) = (to, from);
        }

        if (from != values)
        {
            from.CopyTo(values, 0);
        }

        return count;
    }

    private static long Merge(double[] from, double[] to, (int Start, int Middle, int End) run)
    {
        long count = 0;
        var (left, right) = (run.Start, run.Middle);
        for (var i = run.Start; i < run.End; i++)
        {
            if (left < run.Middle && (right == run.End || from[left] <= from[right]))
            {
                to[i] = from[left++];
            }
            else
            {
                count += run.Middle - left; // all that is left over of the left half is larger
                to[i] = from[right++];
            }
        }

        return count;
    }
}
