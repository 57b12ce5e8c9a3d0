using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Comparison;

/// <summary>Which documents are relevant to one action line: those above its lowest quartile (METHOD 4.10).</summary>
/// <remarks>Documents that score 0 are never relevant, and have no say in where the cut lies.</remarks>
public sealed class RelevanceCut
{
    private RelevanceCut(string line, CutRule rule, IReadOnlyCollection<ActionLineScore> scores)
    {
        Line = line;
        Rule = rule;
        Documents = scores.Count;
        CutOff = scores.Count == 0 ? null : new(Quartile.Lower(scores.Select(score => score.Value)));
        Removed = scores.Count(score => !Keeps(score));
    }

    public string Line { get; }

    public CutRule Rule { get; }

    /// <summary>Q1; null when no document scores.</summary>
    public ActionLineScore? CutOff { get; }

    /// <summary>Documents that score above 0.</summary>
    public int Documents { get; }

    /// <summary>How many of them the rule removes: with ties at Q1 not a quarter.</summary>
    public int Removed { get; }

    /// <summary>0 to 1; null when no document scores.</summary>
    public double? RemovedShare => Documents == 0 ? null : (double)Removed / Documents;

    /// <param name="scores">Of one line, over all compared years, one document of each family.</param>
    public static RelevanceCut Of(string line, IEnumerable<ActionLineScore> scores, CutRule rule) =>
        new(line, rule, [.. scores.Where(score => score.Value > 0)]);

    public bool Keeps(ActionLineScore score) =>
        score.Value > 0 && CutOff is { } cutOff && (score > cutOff || (Rule == CutRule.Ge && score == cutOff));
}
