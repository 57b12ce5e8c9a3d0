using Steunpakket.Core.Comparison;
using Steunpakket.Core.Scoring;
using Steunpakket.Core.Scoring.Drift;
using Xunit;

namespace Steunpakket.Core.Tests.Scoring.Drift;

public sealed class DriftTests
{
    [Fact]
    public void Every_term_is_told_with_both_frequencies_and_weights()
    {
        var old = Example.Fit(new(), Example.Document("a", ("jeugd", 3)), Example.Document("b")).Weights;
        var @new = Example.Fit(new(), Example.Document("a", ("jeugd", 3)), Example.Document("c", ("jeugd", 1), ("sport", 1))).Weights;

        var drift = TermDrift.Between(old, @new);

        Assert.Equal(Example.Terms.Terms, drift.Select(term => term.Term));
        var (youth, sport) = (drift.Single(term => term.Term.Form == "jeugd"), drift.Single(term => term.Term.Form == "sport"));
        Assert.Equal((1, 2), (youth.OldDf, youth.NewDf));
        Assert.Equal(Math.Log(3.0 / 3) - Math.Log(3.0 / 2), youth.Difference, 1e-12);
        Assert.Equal((0, 1), (sport.OldDf, sport.NewDf));
    }

    [Fact]
    public void Models_of_different_terms_are_refused()
    {
        var weights = Example.Fit(new()).Weights;
        var other = ScoringModel.Fit(new([new Term("anders", ["actielijn_1"])]), [], new(), "0000").Weights;

        Assert.Throws<ArgumentException>(() => TermDrift.Between(weights, other));
    }

    [Fact]
    public void Moves_ranks_and_cuts_are_those_of_the_documents_that_score_under_either_model()
    {
        var drift = Line((0, 0), (10, 10.5), (20, 22), (30, 36), (40, 50), (0, 60));

        Assert.Equal((5, 4, 3, 60), (drift.Documents, drift.MovedOver1, drift.MovedOver5, drift.LargestMove));

        // Ranks old 2 3 4 5 1, new 1 2 3 4 5: 4 of 10 pairs are the other way round.
        Assert.Equal((6 - 4) / 10.0, drift.KendallTau!.Value, 1e-12);
        Assert.Equal(1 - (6.0 * (1 + 1 + 1 + 1 + 16) / (5 * 24)), drift.SpearmanRho!.Value, 1e-12);
    }

    [Fact]
    public void Documents_that_cross_the_cut_are_counted_both_ways()
    {
        // The cut is the lowest quartile of what scores: 17.5 before, 27.5 after.
        var drift = Line((10, 30), (20, 20), (30, 40), (40, 50));

        Assert.Equal((17.5, 27.5), (drift.Cut.Old!.Value.Value, drift.Cut.New!.Value.Value));
        Assert.Equal((1, 1), (drift.Gained, drift.Lost));
    }

    [Fact]
    public void Equal_scores_do_not_drift()
    {
        var drift = Line((10, 10), (20, 20), (30, 30));

        Assert.Equal((0, 0, 0.0, 1.0, 1.0, 0, 0), (drift.MovedOver1, drift.MovedOver5, drift.LargestMove, Math.Round(drift.KendallTau!.Value, 12), Math.Round(drift.SpearmanRho!.Value, 12), drift.Gained, drift.Lost));
    }

    [Fact]
    public void A_line_in_which_nothing_scores_has_no_correlation_and_no_cut()
    {
        var drift = Line((0, 0), (0, 0));

        Assert.Equal((0, 0.0, null, null), (drift.Documents, drift.LargestMove, drift.KendallTau, drift.SpearmanRho));
        Assert.Equal((null, null), drift.Cut);
    }

    [Fact]
    public void The_order_of_documents_is_no_matter()
    {
        var random = new Random(3);
        (double, double)[] scores = [.. Enumerable.Range(0, 200).Select(_ => (100 * random.NextDouble(), 100 * random.NextDouble()))];
        var before = Line(scores);

        random.Shuffle(scores);

        Assert.Equal(before, Line(scores));
    }

    private static LineDrift Line(params (double Old, double New)[] scores)
    {
        var maximum = new LineMaximum("actielijn_1", new(1), new(1), null);
        return LineDrift.Of((maximum, maximum), scores.Select(pair => (new ActionLineScore(pair.Old), new ActionLineScore(pair.New))), CutRule.Gt);
    }
}
