namespace Steunpakket.Core.Statistics;

/// <summary>How far two series rank the same things alike: Kendall's τ-b, from −1 (reversed) to 1 (the same).</summary>
/// <remarks>
/// <c>τ_b = (P − Q) / √((n₀ − n₁)(n₀ − n₂))</c> with P pairs in the same order, Q in the opposite order, n₀ all pairs, n₁ and n₂ the pairs
/// tied in one series (Kendall 1945). Counted in n·log n steps by a merge sort (Knight 1966): all counts are whole numbers, so the result
/// does not depend on the order of the input.
/// </remarks>
public static class KendallTau
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

        var pairs = first.Zip(second).ToArray();
        Array.Sort(pairs);
        var all = PairsOf(pairs.Length);
        var tiedFirst = TiedPairs(pairs, (a, b) => a.First == b.First);
        var tiedBoth = TiedPairs(pairs, (a, b) => a == b);
        double[] ordered = [.. pairs.Select(pair => pair.Second)];
        var opposite = Inversions.SortAndCount(ordered);
        var tiedSecond = TiedPairs(ordered, (a, b) => a == b);
        if (tiedFirst == all || tiedSecond == all)
        {
            return null;
        }

        // Within ties of the first series the second ascends, so that only true inversions were counted.
        var same = all - tiedFirst - tiedSecond + tiedBoth - opposite;
        return (same - opposite) / (Math.Sqrt(all - tiedFirst) * Math.Sqrt(all - tiedSecond));
    }

    private static long PairsOf(long things) => things * (things - 1) / 2;

    /// <param name="sorted">Equal things side by side.</param>
    private static long TiedPairs<T>(T[] sorted, Func<T, T, bool> equal)
    {
        long tied = 0;
        for (var (start, i) = (0, 1); i <= sorted.Length; i++)
        {
            if (i == sorted.Length || !equal(sorted[start], sorted[i]))
            {
                tied += PairsOf(i - start);
                start = i;
            }
        }

        return tied;
    }
}
