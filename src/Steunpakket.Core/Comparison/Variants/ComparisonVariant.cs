namespace Steunpakket.Core.Comparison.Variants;

/// <summary>One way to compare two years.</summary>
public sealed record ComparisonVariant
{
    /// <summary>As in the tables.</summary>
    public required string Name { get; init; }

    public CountUnit Unit { get; init; }

    public RateMeasure Measure { get; init; }

    public MonthChoice Months { get; init; }

    /// <summary>The share of months with a readable document that both years need, 0 to 1. Default 0: no bound.</summary>
    public double MinCoverage { get; init; }

    public required TieRule Tie { get; init; }

    /// <summary>For <see cref="TieRule.Tolerance"/>: per cent of the base year's rate.</summary>
    public required int TolerancePercent { get; init; }

    public required Denominator Denominator { get; init; }

    /// <summary>What a gemeente's year is compared by.</summary>
    public Rate RateOf(GemeenteYear year, string line)
    {
        var count = year.Count(line);
        return new(count.Documents, Measure == RateMeasure.Share ? year.Total : count.Months);
    }

    /// <summary>The study's: relevant document × meeting rows a month, over all covered months; tie and denominator as the options say.</summary>
    public static ComparisonVariant Study(CompareOptions options) => new()
    {
        Name = "study",
        Tie = options.Tie,
        TolerancePercent = options.TolerancePercent,
        Denominator = options.Denominator,
    };

    /// <summary>All that are reported, <c>study</c> first. Each but the last differs from it in one thing.</summary>
    public static IReadOnlyList<ComparisonVariant> All(CompareOptions options)
    {
        var study = Study(options);
        return
        [
            study,
            study with { Name = "families", Unit = CountUnit.Families },
            study with { Name = "aandeel", Unit = CountUnit.Families, Measure = RateMeasure.Share },
            study with { Name = "zelfde_maanden", Months = MonthChoice.SameInBoth },
            study with { Name = "dekking", MinCoverage = options.MinCoverage },
            study with { Name = "afgerond", Tie = TieRule.Rounded },
            study with { Name = "tolerantie", Tie = TieRule.Tolerance },
            study with { Name = "noemer_beide", Denominator = Denominator.HitsInEitherYear },
            study with { Name = "noemer_toegankelijk", Denominator = Denominator.Accessible },
            study with
            {
                Name = "aanbevolen", Unit = CountUnit.Families, Measure = RateMeasure.Share, Months = MonthChoice.SameInBoth, MinCoverage = options.MinCoverage,
            },
        ];
    }
}
