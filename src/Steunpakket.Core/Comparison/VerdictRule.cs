using System.Diagnostics;

namespace Steunpakket.Core.Comparison;

/// <summary>Compares two monthly rates in whole numbers: <c>n_target·m_base</c> against <c>n_base·m_target</c> (METHOD 4.11).</summary>
public static class VerdictRule
{
    /// <summary>Months decide only whether there is a rate; whether there are data is the caller's to know.</summary>
    public static Verdict Of(YearCount target, YearCount baseYear, CompareOptions options)
    {
        if (target.Months == 0 || baseYear.Months == 0)
        {
            return Verdict.Onvergelijkbaar;
        }

        var isTie = options.Tie switch
        {
            TieRule.Exact => Difference(target, baseYear) == 0,
            TieRule.Rounded => Converted(target, baseYear.Months) == baseYear.Documents,
            TieRule.Tolerance => IsWithin(target, baseYear, options.TolerancePercent),
            _ => throw new UnreachableException(),
        };
        return isTie ? Verdict.Evenveel : Difference(target, baseYear) > 0 ? Verdict.Meer : Verdict.Minder;
    }

    /// <summary>Above 0 when the target year has the higher rate.</summary>
    private static long Difference(YearCount target, YearCount baseYear) =>
        (target.Documents * baseYear.Months) - (baseYear.Documents * target.Months);

    /// <summary>The count that the rate would give in so many months, rounded half up.</summary>
    private static long Converted(YearCount count, int months) =>
        ((2 * count.Documents * months) + count.Months) / (2 * count.Months);

    private static bool IsWithin(YearCount target, YearCount baseYear, int percent) =>
        100 * Math.Abs(Difference(target, baseYear)) <= percent * baseYear.Documents * target.Months;
}
