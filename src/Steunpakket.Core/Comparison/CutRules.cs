using System.Diagnostics;

namespace Steunpakket.Core.Comparison;

/// <summary>The words that the config and the tables use.</summary>
public static class CutRules
{
    public static string Word(this CutRule rule) => rule switch
    {
        CutRule.Gt => "gt",
        CutRule.Ge => "ge",
        CutRule.PerYear => "per-year",
        CutRule.PerGemeente => "per-gemeente",
        CutRule.IncludeZeros => "include-zeros",
        CutRule.Fixed => "fixed",
        CutRule.None => "none",
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether a score that equals the cut-off stays.</summary>
    public static bool KeepsTies(this CutRule rule) => rule is CutRule.Ge or CutRule.Fixed;
}
