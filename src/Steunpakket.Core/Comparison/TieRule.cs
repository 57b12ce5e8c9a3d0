namespace Steunpakket.Core.Comparison;

/// <summary>When two monthly rates are evenveel (METHOD 4.11).</summary>
public enum TieRule
{
    /// <summary>When they are equal, in the config <c>exact</c>.</summary>
    Exact,

    /// <summary>When the target year's count, converted to the base year's months and rounded half up, is the base year's count; in the config <c>rounded</c>.</summary>
    Rounded,

    /// <summary>When they differ by at most a percentage of the base year's rate, in the config <c>tolerance</c>.</summary>
    Tolerance,
}
