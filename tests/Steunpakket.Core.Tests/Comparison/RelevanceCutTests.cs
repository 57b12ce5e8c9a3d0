using Steunpakket.Core.Comparison;
using Steunpakket.Core.Scoring;
using Steunpakket.Core.Tests.Scoring;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison;

public sealed class RelevanceCutTests
{
    [Fact]
    public void Documents_that_score_0_have_no_say_and_are_never_relevant()
    {
        var cut = Cut(CutRule.Gt, 0, 0, 0, 0, 10, 20, 30, 40);

        Assert.Equal((17.5, 4, 1), (cut.CutOff?.Value, cut.Documents, cut.Removed));
        Assert.False(cut.Keeps(new(0)));
        Assert.Equal(0.25, cut.RemovedShare);
    }

    [Theory]
    [InlineData(CutRule.Gt, false, 0.75)]
    [InlineData(CutRule.Ge, true, 0)]
    public void Ties_at_the_cut_go_or_stay_together_and_the_share_says_so(CutRule rule, bool keeps, double removed)
    {
        var cut = Cut(rule, 10, 10, 10, 40);

        Assert.Equal(keeps, cut.Keeps(new(10)));
        Assert.True(cut.Keeps(new(10.5)));
        Assert.False(cut.Keeps(new(9.5)));
        Assert.Equal(removed, cut.RemovedShare);
    }

    [Theory]
    [InlineData(CutRule.IncludeZeros, 2.5, 0)]
    [InlineData(CutRule.None, 0.0, 0)]
    [InlineData(CutRule.Fixed, 20.0, 1)]
    [InlineData(CutRule.PerYear, 17.5, 1)]
    public void Other_rules_have_other_cuts(CutRule rule, double cutOff, int removed)
    {
        // With the zeros the quartile lies between the second and the third score, a quarter of the way to 10.
        var cut = RelevanceCut.Of("actielijn_1", new double[] { 0, 0, 10, 20, 30, 40 }.Select(score => new ActionLineScore(score)), rule, fixedScore: 20);

        Assert.Equal((cutOff, 4, removed), (cut.CutOff?.Value, cut.Documents, cut.Removed));
        Assert.True(cut.Keeps(new(20)));
        Assert.False(cut.Keeps(new(0)));
    }

    [Fact]
    public void With_many_zeros_the_quartile_is_0_and_only_zeros_go()
    {
        var cut = RelevanceCut.Of("actielijn_1", new double[] { 0, 0, 10 }.Select(score => new ActionLineScore(score)), CutRule.IncludeZeros);

        Assert.Equal((0.0, 0.0), (cut.CutOff?.Value, cut.RemovedShare));
        Assert.True(cut.Keeps(new(0.001)));
        Assert.False(cut.Keeps(new(0)));
    }

    [Theory]
    [InlineData(CutRule.Gt)]
    [InlineData(CutRule.Ge)]
    [InlineData(CutRule.IncludeZeros)]
    [InlineData(CutRule.Fixed)]
    [InlineData(CutRule.None)]
    public void A_line_without_scores_has_no_cut_and_keeps_nothing(CutRule rule)
    {
        var cut = Cut(rule, 0, 0);

        Assert.Null(cut.CutOff);
        Assert.Null(cut.RemovedShare);
        Assert.False(cut.Keeps(new(100)));
        Assert.False(cut.Keeps(new(0)));
    }

    [Theory]
    [InlineData(1, CutRule.Gt)]
    [InlineData(2, CutRule.Gt)]
    [InlineData(3, CutRule.Ge)]
    [InlineData(4, CutRule.Ge)]
    public void The_choice_of_logarithm_and_norm_does_not_change_what_is_relevant(int seed, CutRule rule)
    {
        var corpus = new RandomCorpus(seed, documents: 83);
        var model = ScoringModel.Fit(corpus.Terms, corpus.Documents, new(), "0000");
        var pooled = ScoringModel.Fit(corpus.Terms, corpus.Documents, new() { Max = MaximumRule.Pooled }, "0000");
        var highest = model.Maxima.Lines.Max(line => line.Largest.Value);

        for (var line = 0; line < model.Weights.Lines.Count; line++)
        {
            double Raw(ScoredDocument scored) => scored.Lines[line].Raw.Value;
            bool[] Kept(ScoringModel by, Func<ScoredDocument, double> score) =>
                Relevant(rule, [.. corpus.Documents.Select(new DocumentScorer(by).Score).Select(score)]);

            var linear = Kept(model, scored => 100 * (Raw(scored) / highest));

            Assert.Equal(linear, Kept(model, scored => scored.Lines[line].Norm.Value));
            Assert.Equal(linear, Kept(pooled, scored => scored.Lines[line].Norm.Value));
            Assert.Equal(linear, Kept(model, scored => Math.Sqrt(Raw(scored) / highest)));
            Assert.Contains(true, linear);
            Assert.Contains(false, linear);
        }
    }

    private static bool[] Relevant(CutRule rule, double[] scores)
    {
        var cut = Cut(rule, scores);
        return [.. scores.Select(score => cut.Keeps(new(score)))];
    }

    private static RelevanceCut Cut(CutRule rule, params double[] scores) =>
        RelevanceCut.Of("actielijn_1", scores.Select(score => new ActionLineScore(score)), rule);
}
