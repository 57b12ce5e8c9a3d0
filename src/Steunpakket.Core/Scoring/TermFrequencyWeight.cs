using System.Diagnostics;

namespace Steunpakket.Core.Scoring;

/// <summary>The tf formulas of METHOD 4.3, for a term that occurs at least once.</summary>
public static class TermFrequencyWeight
{
    public static double Of(TermFrequency kind, int count) => kind switch
    {
        TermFrequency.Raw => Raw(count),
        TermFrequency.Log => Log(count),
        _ => throw new UnreachableException(),
    };

    /// <summary><c>tf</c>.</summary>
    public static double Raw(int count) => count;

    /// <summary><c>1 + ln tf</c>.</summary>
    public static double Log(int count) => 1 + Math.Log(count);
}
