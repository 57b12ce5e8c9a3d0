using Steunpakket.Core.Comparison.Cuts;

namespace Steunpakket.Core.Comparison.Influence;

/// <summary>One line as the study's variant has it.</summary>
internal sealed class StudyLine
{
    private readonly CompareOptions _options;
    private readonly ScorePool[] _pools;

    public StudyLine(CutStrata strata, double[] scores, CompareOptions options)
    {
        (Strata, Scores, _options) = (strata, scores, options);
        _pools = strata.Pools(scores);
        Minima = CutStrata.Minima(_pools, options.Cut, options.CutScore);
        Ranking = new LineRanking(scores.Where(score => score > 0));
    }

    /// <summary>Of the action lines.</summary>
    public required int Index { get; init; }

    /// <summary>Per term whether it counts in the line.</summary>
    public required bool[] Includes { get; init; }

    /// <summary>Per document whether it is relevant in a compared year.</summary>
    public required bool[] Relevant { get; init; }

    /// <summary>Relevant ones per gemeente × compared year.</summary>
    public required long[] PerYear { get; init; }

    public CutStrata Strata { get; }

    public double[] Scores { get; }

    public double[] Minima { get; }

    public LineRanking Ranking { get; }

    /// <summary>The lowest scores that stay once some documents have another score.</summary>
    /// <param name="changed">All with a score above 0 until now.</param>
    public double[] MinimaAfter(IReadOnlyCollection<(int Document, double Score)> changed)
    {
        var minima = (double[])Minima.Clone();
        foreach (var members in changed.SelectMany(pair => Strata.StrataOf(pair.Document), (pair, stratum) => (pair, stratum)).GroupBy(member => member.stratum))
        {
            double[] before = [.. members.Select(member => Scores[member.pair.Document]).Order()];
            double[] after = [.. members.Select(member => member.pair.Score).Order()];
            var cutOff = _pools[members.Key].CutOff(_options.Cut, _options.CutScore, (before, after));
            minima[members.Key] = ScorePool.Minimum(_options.Cut, cutOff);
        }

        return minima;
    }
}
