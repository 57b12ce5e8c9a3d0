using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Comparison.Cuts;

/// <summary>The scores that decide where a cut lies: of one line, one document a family.</summary>
internal sealed class ScorePool
{
    private readonly double[] _positive;
    private readonly int _zeros;

    private ScorePool(double[] positive, int zeros) => (_positive, _zeros) = (positive, zeros);

    /// <summary>Documents that score above 0.</summary>
    public int Documents => _positive.Length;

    /// <param name="scores">0 and more, in any order.</param>
    public static ScorePool Of(IEnumerable<double> scores)
    {
        double[] all = [.. scores];
        Array.Sort(all);
        var zeros = FirstAbove(all, 0);
        return new ScorePool(all[zeros..], zeros);
    }

    /// <param name="members">Documents, each with its place in <paramref name="scores"/>.</param>
    public static ScorePool Of(ReadOnlySpan<int> members, ReadOnlySpan<double> scores)
    {
        var pooled = new double[members.Length];
        for (var i = 0; i < pooled.Length; i++)
        {
            pooled[i] = scores[members[i]];
        }

        return Of(pooled);
    }

    /// <returns>The score that the rule measures by; null when no document scores above 0.</returns>
    public double? CutOff(CutRule rule, double fixedScore) => Documents == 0 ? null : rule switch
    {
        CutRule.None => 0,
        CutRule.Fixed => fixedScore,
        CutRule.IncludeZeros => Quartile(Documents + _zeros, i => i < _zeros ? 0 : _positive[i - _zeros]),
        _ => Quartile(Documents, i => _positive[i]),
    };

    /// <summary>The same, of the pool that would be left after some scores were replaced by lower ones.</summary>
    /// <param name="change">Scores of this pool above 0, and what they become, zeros included; both ascending.</param>
    public double? CutOff(CutRule rule, double fixedScore, (double[] Before, double[] After) change)
    {
        var goneToZero = FirstAbove(change.After, 0);
        var positive = Documents - change.Before.Length + change.After.Length - goneToZero;
        var merged = new ReplacedOrder(_positive, change.Before, change.After[goneToZero..]);
        var zeros = _zeros + goneToZero;
        return positive == 0 ? null : rule switch
        {
            CutRule.None => 0,
            CutRule.Fixed => fixedScore,
            CutRule.IncludeZeros => Quartile(positive + zeros, i => i < zeros ? 0 : merged.At(i - zeros)),
            _ => Quartile(positive, merged.At),
        };
    }

    /// <summary>How many documents that score above 0 lie below <paramref name="minimum"/>.</summary>
    public int Below(double minimum) => SortedValues.Below(_positive, minimum);

    /// <summary>The lowest score that stays, above 0; infinite when there is no cut-off.</summary>
    public static double Minimum(CutRule rule, double? cutOff) => cutOff is not { } score ? double.PositiveInfinity
        : rule.KeepsTies() ? Math.Max(score, double.Epsilon)
        : Math.BitIncrement(score);

    private static double Quartile(int count, Func<int, double> sorted) => Quantile.TypeSeven(count, sorted, 0.25);

    private static int FirstAbove(double[] sorted, double value) => SortedValues.AtMost(sorted, value);
}
