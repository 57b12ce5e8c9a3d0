namespace Steunpakket.Core.Comparison;

/// <summary>Relevant documents in the covered months of a year.</summary>
/// <param name="Documents">0 or more.</param>
/// <param name="Months">0 to 12.</param>
public readonly record struct YearCount(long Documents, int Months)
{
    public long Documents { get; } = Documents >= 0
        ? Documents
        : throw new ArgumentOutOfRangeException(nameof(Documents), Documents, "A count is 0 or more.");

    public int Months { get; } = Months is >= 0 and <= 12
        ? Months
        : throw new ArgumentOutOfRangeException(nameof(Months), Months, "A year has 0 to 12 covered months.");

    /// <summary>Null without months.</summary>
    public double? PerMonth => Months == 0 ? null : (double)Documents / Months;
}
