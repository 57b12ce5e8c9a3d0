namespace Steunpakket.Core.Comparison.Published;

/// <summary>One whole that a row of percentages fits, with what each cell can then be.</summary>
/// <param name="Counts">In the order of the cells; every number in a range occurs in a set of counts that adds up to <paramref name="N"/>.</param>
public sealed record RowFit(int N, IReadOnlyList<CountRange> Counts)
{
    /// <summary>The counts, when there is one set only; else null.</summary>
    public IReadOnlyList<int>? Only => Counts.All(range => range.Only is not null) ? [.. Counts.Select(range => range.Low)] : null;

    /// <returns>Null when no counts of this whole add up to it and print as the cells.</returns>
    public static RowFit? Of(IReadOnlyList<decimal> cells, int n, PrintedCell printed)
    {
        CountRange[] ranges = [.. cells.Select(cell => printed.Counts(cell, n))];
        var (low, high) = (ranges.Sum(range => (long)range.Low), ranges.Sum(range => (long)range.High));
        return ranges.Any(range => range.IsEmpty) || low > n || high < n ? null : new RowFit(n,
            [.. ranges.Select(range => new CountRange(
                (int)Math.Max(range.Low, n - (high - range.High)), (int)Math.Min(range.High, n - (low - range.Low))))]);
    }
}
