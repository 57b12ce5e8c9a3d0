using Steunpakket.Core.Scoring;
using Steunpakket.Core.Scoring.Drift;
using Xunit;

namespace Steunpakket.Core.Tests.Scoring.Drift;

public sealed class ModelStandingTests
{
    // Four documents: jeugd in two, sport in one, the other terms nowhere.
    private static readonly TermWeights Fitted = Example.Fit(
        new(),
        Example.Document("a", ("jeugd", 3)),
        Example.Document("b", ("jeugd", 1), ("sport", 2)),
        Example.Document("c"),
        Example.Document("d")).Weights;

    [Fact]
    public void A_model_of_the_corpus_of_now_needs_nothing()
    {
        var standing = Standing(4, ("jeugd", 2), ("sport", 1));

        Assert.Equal((4L, 4L, 1.0, 0.0), (standing.DocumentsAtFit, standing.DocumentsNow, standing.Growth, standing.MostMovedBy));
        Assert.Empty(standing.UnseenTerms);
        Assert.False(standing.AdvisesRefit);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void A_corpus_that_grew_or_shrank_by_a_quarter_asks_for_a_refit(int documents, bool advises) =>
        Assert.Equal(advises, Standing(documents, ("jeugd", 2), ("sport", 1)).AdvisesRefit);

    [Fact]
    public void So_does_one_document_above_the_maximum() =>
        Assert.True((Standing(4, ("jeugd", 2)) with { Clipped = 1 }).AdvisesRefit);

    [Fact]
    public void So_do_terms_that_the_fit_had_nowhere_and_they_are_named()
    {
        var standing = Standing(4, ("jeugd", 2), ("veerkracht", 1), ("mantelzorg", 1));

        Assert.Equal(["mantelzorg", "veerkracht"], standing.UnseenTerms);
        Assert.True(standing.AdvisesRefit);
    }

    [Fact]
    public void A_model_of_no_documents_asks_for_a_refit_as_soon_as_there_is_one()
    {
        var empty = Example.Fit(new()).Weights;

        Assert.False(ModelStanding.Of(empty, 0, new long[Example.Terms.Terms.Count], 0).AdvisesRefit);
        Assert.True(ModelStanding.Of(empty, 1, new long[Example.Terms.Terms.Count], 0).AdvisesRefit);
    }

    [Fact]
    public void The_term_whose_weight_would_move_most_is_told_with_how_far()
    {
        var standing = Standing(4, ("jeugd", 2), ("sport", 4));

        // sport: ln(5/5) + 1 in place of ln(5/2) + 1.
        Assert.Equal("sport", standing.MostMovedTerm);
        Assert.Equal(-Math.Log(2.5), standing.MostMovedBy, 1e-12);
    }

    [Fact]
    public void Terms_that_occur_nowhere_now_move_nothing()
    {
        var standing = Standing(4);

        Assert.Equal((null, 0), (standing.MostMovedTerm, standing.MostMovedBy));
    }

    private static ModelStanding Standing(long documents, params (string Form, long Df)[] frequencies)
    {
        var df = new long[Example.Terms.Terms.Count];
        foreach (var (form, count) in frequencies)
        {
            df[Example.Terms.IndexOf(form)] = count;
        }

        return ModelStanding.Of(Fitted, documents, df, clipped: 0);
    }
}
