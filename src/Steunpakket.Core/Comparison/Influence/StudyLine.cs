using Steunpakket.Core.Comparison.Cuts;

namespace Steunpakket.Core.Comparison.Influence;

/// <summary>One line as the study's variant has it.</summary>
internal sealed class StudyLine
{
    private readonly CompareOptions _options;
    private readonly ScorePool[] _pools;
    private readonly int[] _order;
    private readonly double[] _sorted;

    public StudyLine(CutStrata strata, double[] scores, CompareOptions options)
    {
        (Strata, Scores, _options) = (strata, scores, options);
        _pools = strata.Pools(scores);
        Minima = CutStrata.Minima(_pools, options.Cut, options.CutScore);
        _order = [.. Enumerable.Range(0, scores.Length).Where(document => scores[document] > 0)];
        _sorted = [.. _order.Select(document => scores[document])];
        Array.Sort(_sorted, _order);
        Ranking = new LineRanking(_sorted);
    }

    /// <summary>Of the action lines.</summary>
    public required int Index { get; init; }

    /// <summary>Per term whether it counts in the line.</summary>
    public required bool[] Includes { get; init; }

    /// <summary>How many documents are relevant in a compared year.</summary>
    public required int Relevant { get; init; }

    /// <summary>Relevant ones per gemeente × compared year.</summary>
    public required long[] PerYear { get; init; }

    public CutStrata Strata { get; }

    public double[] Scores { get; }

    public double[] Minima { get; }

    public LineRanking Ranking { get; }

    /// <summary>Documents whose score lies between an old and a new lowest score that stays, in any stratum.</summary>
    public ReadOnlySpan<int> Between(double[] minima)
    {
        var (low, high) = (double.PositiveInfinity, 0.0);
        for (var stratum = 0; stratum < minima.Length; stratum++)
        {
            if (minima[stratum] != Minima[stratum])
            {
                low = Math.Min(low, Math.Min(minima[stratum], Minima[stratum]));
                high = Math.Max(high, Math.Max(minima[stratum], Minima[stratum]));
            }
        }

        var first = SortedValues.Below(_sorted, low);
        return _order.AsSpan(first, Math.Max(0, SortedValues.Below(_sorted, high) - first));
    }

    /// <summary>The lowest scores that stay once some documents have another score.</summary>
    /// <param name="changed">All with a score above 0 until now.</param>
    public double[] MinimaAfter(IReadOnlyCollection<(int Document, double Score)> changed)
    {
        var minima = (double[])Minima.Clone();
        var members = minima.Select(_ => (Before: new List<double>(), After: new List<double>())).ToArray();
        foreach (var (document, score) in changed)
        {
            foreach (var stratum in Strata.StrataOf(document))
            {
                members[stratum].Before.Add(Scores[document]);
                members[stratum].After.Add(score);
            }
        }

        for (var stratum = 0; stratum < minima.Length; stratum++)
        {
            var (before, after) = members[stratum];
            before.Sort();
            after.Sort();
            minima[stratum] = before.Count == 0 ? minima[stratum]
                : ScorePool.Minimum(_options.Cut, _pools[stratum].CutOff(_options.Cut, _options.CutScore, ([.. before], [.. after])));
        }

        return minima;
    }
}
