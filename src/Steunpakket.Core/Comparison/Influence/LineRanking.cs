using Steunpakket.Core.Comparison.Cuts;
using Steunpakket.Core.Statistics;

namespace Steunpakket.Core.Comparison.Influence;

/// <summary>The ranking of the documents that score on a line, ready to be held against one in which few of them have another score.</summary>
/// <remarks>
/// Gives what <see cref="KendallTau"/> gives, to the bit, in m·log n steps for m changed documents instead of n·log n: two unchanged documents
/// keep their order, and how a changed one passes unchanged ones is told by where its two scores stand in the sorted series.
/// </remarks>
internal sealed class LineRanking
{
    private readonly double[] _sorted;
    private readonly long _pairs;
    private readonly long _tied;

    /// <param name="scores">In any order.</param>
    public LineRanking(IEnumerable<double> scores)
    {
        _sorted = [.. scores.Order()];
        _pairs = SortedValues.Pairs(_sorted.Length);
        _tied = SortedValues.TiedPairs(_sorted);
    }

    /// <summary>Kendall's τ-b between the ranking and the changed one.</summary>
    /// <param name="changed">Scores of the ranking and what they become.</param>
    /// <returns>Null where it is undefined, as <see cref="KendallTau.Of"/>.</returns>
    public double? Tau(IReadOnlyCollection<(double Before, double After)> changed)
    {
        double[] before = [.. changed.Select(pair => pair.Before)];
        double[] after = [.. changed.Select(pair => pair.After)];
        Array.Sort(before, after);
        var order = SignedAmongUnchanged(before) + Among(before, [.. after]);
        for (var i = 0; i < before.Length; i++)
        {
            order += Passing((before[i], after[i]), before);
        }

        Array.Sort(after);
        var tiedAfter = TiedUnchanged(before) + SortedValues.TiedPairs(after) + after.Sum(score => Unchanged(score, before).Tied);
        return _tied == _pairs || tiedAfter == _pairs ? null : KendallTau.Quotient(order, (_pairs - _tied, _pairs - tiedAfter));
    }

    /// <summary>Pairs of unchanged documents that are not tied: all of them keep their order.</summary>
    private long SignedAmongUnchanged(double[] before) => SortedValues.Pairs(_sorted.Length - before.Length) - TiedUnchanged(before);

    private long TiedUnchanged(double[] before)
    {
        var tied = _tied;
        for (var i = 0; i < before.Length;)
        {
            var all = SortedValues.AtMost(_sorted, before[i]) - SortedValues.Below(_sorted, before[i]);
            var gone = SortedValues.AtMost(before, before[i]) - SortedValues.Below(before, before[i]);
            tied -= SortedValues.Pairs(all) - SortedValues.Pairs(all - gone);
            i += gone;
        }

        return tied;
    }

    /// <summary>Pairs in the same order minus pairs in the opposite order, of changed documents among themselves (Knight 1966).</summary>
    /// <param name="before">Ascending.</param>
    /// <param name="after">Beside it; it comes back sorted.</param>
    private static long Among(double[] before, double[] after)
    {
        long tiedBoth = 0;
        for (var (start, i) = (0, 1); i <= before.Length; i++)
        {
            if (i == before.Length || before[i] != before[start])
            {
                // Ascending within a tie, so that only true inversions are counted.
                after.AsSpan(start, i - start).Sort();
                tiedBoth += SortedValues.TiedPairs(after.AsSpan(start, i - start));
                start = i;
            }
        }

        var opposite = Inversions.SortAndCount(after);
        return SortedValues.Pairs(before.Length) - SortedValues.TiedPairs(before) - SortedValues.TiedPairs(after) + tiedBoth - (2 * opposite);
    }

    /// <summary>The same, of one changed document with all unchanged ones: those between its two scores it has passed.</summary>
    private long Passing((double Before, double After) pair, double[] before)
    {
        var (low, high) = (Unchanged(Math.Min(pair.Before, pair.After), before), Unchanged(Math.Max(pair.Before, pair.After), before));
        var above = _sorted.Length - before.Length - high.Below - high.Tied;
        return pair.Before == pair.After ? low.Below + above : low.Below + above - (high.Below - low.Below - low.Tied);
    }

    /// <summary>How many unchanged documents score less, and how many as much.</summary>
    private (long Below, long Tied) Unchanged(double score, double[] before)
    {
        var below = SortedValues.Below(_sorted, score) - SortedValues.Below(before, score);
        return (below, SortedValues.AtMost(_sorted, score) - SortedValues.AtMost(before, score) - below);
    }
}
