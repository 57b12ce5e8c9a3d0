using Steunpakket.Core.Comparison.Cuts;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Comparison;

/// <summary>Which documents are relevant to one action line: those above its lowest quartile, or what else the rule says (METHOD 4.10).</summary>
/// <remarks>Documents that score 0 are never relevant; under <see cref="CutRule.IncludeZeros"/> only they have a say in where the cut lies.</remarks>
public sealed class RelevanceCut
{
    private RelevanceCut(string line, CutRule rule, ScorePool pool, double fixedScore)
    {
        Line = line;
        Rule = rule;
        Documents = pool.Documents;
        var cutOff = pool.CutOff(rule, fixedScore);
        CutOff = cutOff is { } score ? new(score) : null;
        Minimum = ScorePool.Minimum(rule, cutOff);
        Removed = pool.Below(Minimum);
    }

    public string Line { get; }

    public CutRule Rule { get; }

    /// <summary>The only year that it is about, under <see cref="CutRule.PerYear"/>; else null.</summary>
    public int? Year { get; private init; }

    /// <summary>The only gemeente that it is about, under <see cref="CutRule.PerGemeente"/>; else null.</summary>
    public GemeenteCode? Gemeente { get; private init; }

    /// <summary>Q1, or the fixed score; null when no document scores.</summary>
    public ActionLineScore? CutOff { get; }

    /// <summary>Documents that score above 0.</summary>
    public int Documents { get; }

    /// <summary>How many of them the rule removes: with ties at Q1 not a quarter.</summary>
    public int Removed { get; }

    /// <summary>0 to 1; null when no document scores.</summary>
    public double? RemovedShare => Documents == 0 ? null : (double)Removed / Documents;

    /// <summary>The lowest score that stays, above 0; infinite when no document scores.</summary>
    internal double Minimum { get; }

    /// <param name="scores">Of one line, over all compared years, one document of each family.</param>
    /// <param name="fixedScore">For <see cref="CutRule.Fixed"/>.</param>
    public static RelevanceCut Of(string line, IEnumerable<ActionLineScore> scores, CutRule rule, double fixedScore = 0) =>
        new(line, rule, ScorePool.Of(scores.Select(score => score.Value)), fixedScore);

    public bool Keeps(ActionLineScore score) => score.Value >= Minimum;

    /// <param name="about">The year or gemeente it is about.</param>
    internal static RelevanceCut Of(string line, ScorePool pool, CutRule rule, (double FixedScore, int? Year, GemeenteCode? Gemeente) about) =>
        new(line, rule, pool, about.FixedScore) { Year = about.Year, Gemeente = about.Gemeente };
}
