using System.Diagnostics;

namespace Steunpakket.Core.Comparison;

/// <summary>Compares two rates in whole numbers: <c>n_target·m_base</c> against <c>n_base·m_target</c> (METHOD 4.11).</summary>
public static class VerdictRule
{
    /// <summary>Months decide only whether there is a rate; whether there are data is the caller's to know.</summary>
    public static Verdict Of(YearCount target, YearCount baseYear, CompareOptions options) =>
        OfRates(new Rate(target.Documents, target.Months), new Rate(baseYear.Documents, baseYear.Months), (options.Tie, options.TolerancePercent));

    /// <param name="tie">When they are evenveel; per cent only for <see cref="TieRule.Tolerance"/>.</param>
    public static Verdict OfRates(Rate target, Rate baseYear, (TieRule Rule, int TolerancePercent) tie)
    {
        if (target.Exposure == 0 || baseYear.Exposure == 0)
        {
            return Verdict.Onvergelijkbaar;
        }

        var isTie = tie.Rule switch
        {
            TieRule.Exact => Difference(target, baseYear) == 0,
            TieRule.Rounded => Converted(target, baseYear.Exposure) == baseYear.Count,
            TieRule.Tolerance => IsWithin(target, baseYear, tie.TolerancePercent),
            _ => throw new UnreachableException(),
        };
        return isTie ? Verdict.Evenveel : Difference(target, baseYear) > 0 ? Verdict.Meer : Verdict.Minder;
    }

    /// <summary>Above 0 when the target year has the higher rate.</summary>
    private static long Difference(Rate target, Rate baseYear) =>
        (target.Count * baseYear.Exposure) - (baseYear.Count * target.Exposure);

    /// <summary>The count that the rate would give with so much exposure, rounded half up.</summary>
    private static long Converted(Rate rate, long exposure) =>
        ((2 * rate.Count * exposure) + rate.Exposure) / (2 * rate.Exposure);

    private static bool IsWithin(Rate target, Rate baseYear, int percent) =>
        100 * Math.Abs(Difference(target, baseYear)) <= percent * baseYear.Count * target.Exposure;
}
