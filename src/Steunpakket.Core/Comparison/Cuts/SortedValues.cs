namespace Steunpakket.Core.Comparison.Cuts;

/// <summary>How many values of an ascending series lie below another value.</summary>
internal static class SortedValues
{
    /// <summary>How many are less than <paramref name="value"/>.</summary>
    public static int Below(ReadOnlySpan<double> sorted, double value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>How many are less than or equal to <paramref name="value"/>.</summary>
    public static int AtMost(ReadOnlySpan<double> sorted, double value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] <= value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Pairs of equal values.</summary>
    public static long TiedPairs(ReadOnlySpan<double> sorted)
    {
        long pairs = 0;
        for (var (start, i) = (0, 1); i <= sorted.Length; i++)
        {
            if (i == sorted.Length || sorted[i] != sorted[start])
            {
                pairs += Pairs(i - start);
                start = i;
            }
        }

        return pairs;
    }

    /// <summary>n·(n − 1) / 2.</summary>
    public static long Pairs(long things) => things * (things - 1) / 2;
}
