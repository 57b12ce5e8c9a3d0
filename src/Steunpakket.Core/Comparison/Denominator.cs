namespace Steunpakket.Core.Comparison;

/// <summary>Which comparable gemeenten the percentages are of (METHOD 4.12).</summary>
public enum Denominator
{
    /// <summary>Those with a keyword document in the target year, in the config <c>hits-in-target-year</c>: the study's 307.</summary>
    /// <remarks>Leaves out gemeenten that fell silent (METHOD 0.4).</remarks>
    HitsInTargetYear,

    /// <summary>Those with a keyword document in the target or the base year, in the config <c>hits-in-either-year</c>.</summary>
    HitsInEitherYear,

    /// <summary>All, in the config <c>accessible</c>.</summary>
    Accessible,
}
