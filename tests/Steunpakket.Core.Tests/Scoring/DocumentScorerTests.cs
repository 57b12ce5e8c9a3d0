using Steunpakket.Core.Scoring;
using Xunit;

namespace Steunpakket.Core.Tests.Scoring;

public sealed class DocumentScorerTests
{
    private static readonly DocumentTerms Other = Example.Document("other", ("veerkracht", 1));

    [Fact]
    public void A_form_in_two_groups_counts_in_both_lines_and_once_in_hits()
    {
        var scored = Example.Score(new(), Example.Document("a", ("sport", 3)), Other);

        Assert.Equal(3, scored.Hits);
        Assert.Equal(scored.Relevance, scored.Line("actielijn_1").Raw);
        Assert.Equal(scored.Relevance, scored.Line("actielijn_3").Raw);
        Assert.Equal(0, scored.Line("actielijn_2").Norm.Value);
    }

    [Fact]
    public void An_expansion_counts_in_its_action_line_only()
    {
        var scored = Example.Score(new(), Example.Document("a", ("mantelzorg", 1), ("jongerenwerk", 4)), Other);
        var without = Example.Score(new(), Example.Document("a", ("mantelzorg", 1)), Other);

        Assert.True(scored.Line("actielijn_1").Raw.Value > 0);
        Assert.Equal((without.Hits, without.Relevance, without.Bm25), (scored.Hits, scored.Relevance, scored.Bm25));
        Assert.Equal(0, DynamicScore.Hits(scored, new HashSet<string> { "jongerenwerk" }));
    }

    [Fact]
    public void General_words_have_a_score_of_their_own_and_are_in_no_action_line()
    {
        var scored = Example.Score(new(), Example.Document("a", ("eenzaamheid", 2)), Other);

        Assert.Equal(["actielijn_1", "actielijn_2", "actielijn_3"], scored.Lines.Select(line => line.Line));
        Assert.All(scored.Lines, line => Assert.Equal(0, line.Raw.Value));
        Assert.Equal(("algemeen", 100), (scored.General.Line, scored.General.Norm.Value));
        Assert.Equal(scored.Relevance, scored.General.Raw);
    }

    [Fact]
    public void A_group_that_is_not_kept_outside_is_an_action_line()
    {
        var model = Example.Fit(new() { OutsideActionLines = ["actielijn_2"] }, Other);

        Assert.Equal(["actielijn_1", "actielijn_3", "algemeen", "rivm"], model.Weights.Lines);
    }

    [Fact]
    public void An_excluded_group_is_out_of_hits_and_relevance_unless_a_form_is_elsewhere_too()
    {
        var options = new ScoreOptions { ExcludeFromRelevance = ["rivm", "actielijn_3"] };

        var scored = Example.Score(options, Example.Document("a", ("veerkracht", 7), ("sport", 2)), Other);

        Assert.Equal(2, scored.Hits);
        Assert.Equal(scored.Line("actielijn_1").Raw, scored.Relevance);
        Assert.Equal(["veerkracht", "sport"], scored.Because.Select(term => term.Term.Form));
    }

    [Fact]
    public void Points_are_weight_times_idf_largest_first_then_by_form()
    {
        var scored = Example.Score(
            new(),
            Example.Document("a", ("jeugd", 1), ("eenzaamheid", 1), ("sport", 2)),
            Example.Document("b"),
            Example.Document("c"));

        Assert.Equal(["sport", "eenzaamheid", "jeugd"], scored.Because.Select(term => term.Term.Form));
        Assert.Equal([2, 1, 1], scored.Because.Select(term => term.Count));
        Assert.Equal(Math.Log(2) + 1, scored.Because[2].Points.Value, 1e-12);
        Assert.Equal(4 * (Math.Log(2) + 1), scored.Relevance.Value, 1e-12);
    }

    [Fact]
    public void Hits_per_1000_are_over_words_and_absent_without_words()
    {
        Assert.Equal(30, Example.Score(new(), Example.Document("a", ("jeugd", 3))).HitsPer1000);
        Assert.Null(new DocumentScorer(Example.Fit(new(), Other)).Score(new(Example.Id("a"), 0, [])).HitsPer1000);
    }

    [Fact]
    public void A_term_that_the_fit_set_lacks_counts_later_by_the_formula()
    {
        var model = Example.Fit(new(), Other, Example.Document("b", ("mantelzorg", 1)));

        var scored = new DocumentScorer(model).Score(Example.Document("later", ("jeugd", 3)));

        // N = 2, df = 0.
        Assert.Equal(3 * (Math.Log(3) + 1), scored.Relevance.Value, 1e-12);
        Assert.Equal(scored.Relevance, scored.Line("actielijn_1").Raw);
        Assert.Equal(Math.Log(1 + (2.5 / 0.5)) * (3 * 2.2 / (3 + 1.2)), scored.Bm25.Value, 1e-12);
    }

    [Theory]
    [InlineData(IdfProfile.GensimLog2)]
    [InlineData(IdfProfile.TextbookLn)]
    public void Where_the_formula_is_undefined_without_documents_such_a_term_brings_nothing_but_hits(IdfProfile profile)
    {
        var scored = new DocumentScorer(Example.Fit(new() { Profile = profile }, Other)).Score(Example.Document("later", ("jeugd", 3)));

        Assert.Equal(3, scored.Hits);
        Assert.Equal((0, 0), (scored.Relevance.Value, scored.Line("actielijn_1").Norm.Value));
        Assert.True(scored.Bm25.Value > 0);
    }

    [Fact]
    public void A_later_document_above_the_maximum_is_clipped_and_leaves_earlier_scores_as_they_are()
    {
        var first = Example.Document("a", ("jeugd", 3));
        var model = Example.Fit(new(), first, Example.Document("b", ("jeugd", 1)), Other);
        var before = new DocumentScorer(model).Score(first).Line("actielijn_1");

        var later = new DocumentScorer(model).Score(Example.Document("later", ("jeugd", 4))).Line("actielijn_1");

        Assert.Equal((100, true), (later.Norm.Value, later.IsClipped));
        Assert.Equal(before, new DocumentScorer(model).Score(first).Line("actielijn_1"));
        Assert.Equal((100, false), (before.Norm.Value, before.IsClipped));
    }

    [Fact]
    public void Stored_weights_win_from_the_formula()
    {
        var fitted = Example.Fit(new(), Example.Document("a", ("jeugd", 1)));
        var idf = fitted.Weights.Idf.Select(_ => 2.5).ToArray();
        var stored = new TermWeights(Example.Terms, fitted.Weights.Statistics, new(), idf);

        Assert.Equal(7.5, stored.Points(Example.Terms.IndexOf("jeugd"), 3).Value);
    }
}
