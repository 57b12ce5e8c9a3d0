namespace Steunpakket.Core.Series;

/// <summary>What part of one month's documents is relevant.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Relevant">0 or more.</param>
/// <param name="Total">All documents of the month, the relevant ones among them.</param>
public readonly record struct MonthShare(DateOnly Month, long Relevant, long Total)
{
    /// <summary>0 to 100; null in a month without documents.</summary>
    public double? Percentage => Total == 0 ? null : 100.0 * Relevant / Total;
}
