namespace Steunpakket.Core.Comparison.Published;

/// <summary>Percentages with a fixed number of decimals, rounded half up, and the counts behind them (METHOD 5).</summary>
/// <param name="decimals">0 to 6.</param>
public sealed class PrintedCell(int decimals)
{
    /// <summary>More than these are no rounding that a reader sees, but a computed number as it was stored.</summary>
    public const int MostDecimals = 6;

    private readonly long _scale = (long)Math.Pow(10, decimals);

    /// <summary>Half of the last decimal.</summary>
    public decimal HalfUnit => 0.5m / _scale;

    /// <summary>All c with <c>cell − ½u ≤ 100·c / n &lt; cell + ½u</c>, u the last decimal.</summary>
    /// <param name="n">From 1.</param>
    public CountRange Counts(decimal cell, int n)
    {
        var twice = 2 * (long)(cell * _scale);
        var low = Ceiling((twice - 1) * n, 200 * _scale);
        var high = Ceiling((twice + 1) * n, 200 * _scale) - 1;
        return new CountRange((int)Math.Max(0, low), (int)Math.Min(n, high));
    }

    /// <summary>How a part of a whole is printed.</summary>
    public decimal Of(int count, int n) => Math.Floor((200m * _scale * count + n) / (2m * n)) / _scale;

    /// <summary>As many decimals as the table shows, the last of them rounded half up.</summary>
    public decimal Shown(decimal cell) => Math.Round(cell, decimals, MidpointRounding.AwayFromZero);

    private static long Ceiling(long part, long whole) => part <= 0 ? -(-part / whole) : ((part - 1) / whole) + 1;
}
