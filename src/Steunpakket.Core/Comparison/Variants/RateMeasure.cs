namespace Steunpakket.Core.Comparison.Variants;

/// <summary>What years are compared by.</summary>
public enum RateMeasure
{
    /// <summary>Relevant ones a month: the study's.</summary>
    PerMonth,

    /// <summary>Relevant ones of all readable ones: what more published documents alone cannot raise (METHOD 3, idea 1).</summary>
    Share,
}
