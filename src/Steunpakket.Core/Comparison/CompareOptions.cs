using System.ComponentModel.DataAnnotations;

namespace Steunpakket.Core.Comparison;

/// <summary>How years are compared (config block <c>compare</c>).</summary>
public sealed record CompareOptions : IValidatableObject
{
    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    /// <summary>The year that the verdicts are about, 1900 to 2999. Default 2021.</summary>
    [Range(FirstYear, LastYear)]
    public int TargetYear { get; init; } = 2021;

    /// <summary>The years it is compared with, in the order of the output; other years than the target year. Default 2020 and 2019.</summary>
    [Required]
    [MinLength(1)]
    public IReadOnlyList<int> BaseYears { get; init; } = [2020, 2019];

    /// <summary>Which scores are too low to be relevant. Default <see cref="CutRule.Gt"/>.</summary>
    [EnumDataType(typeof(CutRule))]
    public CutRule Cut { get; init; } = CutRule.Gt;

    /// <summary>For <see cref="CutRule.Fixed"/>: the lowest score that is relevant, 0 to 100. Default 50.</summary>
    [Range(0d, 100d)]
    public double CutScore { get; init; } = 50;

    /// <summary>When rates are evenveel. Default <see cref="TieRule.Exact"/>.</summary>
    [EnumDataType(typeof(TieRule))]
    public TieRule Tie { get; init; } = TieRule.Exact;

    /// <summary>For <see cref="TieRule.Tolerance"/>: per cent of the base year's rate, 0 to 100. Default 10.</summary>
    [Range(0, 100)]
    public int TolerancePercent { get; init; } = 10;

    /// <summary>What percentages are of. Default <see cref="Denominator.HitsInTargetYear"/>.</summary>
    [EnumDataType(typeof(Denominator))]
    public Denominator Denominator { get; init; } = Denominator.HitsInTargetYear;

    /// <summary>For variants that look at coverage: the share of covered months with a readable document that a year needs, 0 to 1. Default 0.8.</summary>
    [Range(0d, 1d)]
    public double MinCoverage { get; init; } = 0.8;

    /// <summary>Draws of the bootstrap interval, 0 to 100,000; 0 for no interval. Default 2000.</summary>
    [Range(0, 100_000)]
    public int Bootstrap { get; init; } = 2000;

    /// <summary>All compared years, ascending.</summary>
    internal int[] Years => [.. BaseYears.Append(TargetYear).Order()];

    /// <summary>The day on whose borders gemeenten count: the last of the target year, or of the data when they end before it (METHOD A8).</summary>
    /// <param name="until">Last day of the data.</param>
    public DateOnly BordersOf(DateOnly until)
    {
        var end = new DateOnly(TargetYear, 12, 31);
        return end < until ? end : until;
    }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (BaseYears.Any(year => year is < FirstYear or > LastYear))
        {
            yield return new($"A base year runs from {FirstYear} to {LastYear}.", [nameof(BaseYears)]);
        }

        if (BaseYears.Contains(TargetYear))
        {
            yield return new($"{TargetYear} cannot be compared with itself.", [nameof(BaseYears), nameof(TargetYear)]);
        }

        if (BaseYears.Distinct().Count() != BaseYears.Count)
        {
            yield return new("A base year stands once.", [nameof(BaseYears)]);
        }
    }
}
