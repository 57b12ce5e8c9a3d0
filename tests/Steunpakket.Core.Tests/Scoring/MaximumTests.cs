using Steunpakket.Core.Scoring;
using Xunit;

namespace Steunpakket.Core.Tests.Scoring;

public sealed class MaximumTests
{
    private static readonly DocumentTerms[] Documents =
    [
        Example.Document("a", ("jeugd", 8)),
        Example.Document("b", ("mantelzorg", 2)),
        Example.Document("c", ("eenzaamheid", 50)),
    ];

    [Fact]
    public void Per_line_every_line_reaches_100()
    {
        var maxima = Example.Fit(new(), Documents).Maxima;

        Assert.Equal(maxima.Lines.Select(line => line.Largest), maxima.Lines.Select(line => line.Scale));
        Assert.Equal([Example.Id("a"), Example.Id("b"), null], maxima.Lines.Select(line => line.Document));
        Assert.Equal(Example.Id("c"), maxima.General.Document);
    }

    [Fact]
    public void Pooled_the_largest_action_line_sets_the_scale_and_general_words_do_not()
    {
        var maxima = Example.Fit(new() { Max = MaximumRule.Pooled }, Documents).Maxima;

        Assert.All(maxima.Lines, line => Assert.Equal(maxima.Lines[0].Largest, line.Scale));
        Assert.True(maxima.Lines[1].Largest.Value < maxima.Lines[1].Scale.Value);
        Assert.Equal(maxima.General.Largest, maxima.General.Scale);
    }

    [Fact]
    public void The_percentile_is_over_documents_that_score_and_what_lies_above_is_clipped()
    {
        // 1001 scores of 1 to 1001 times the idf: position 999 of 0 to 1000 is the 1000th.
        DocumentTerms[] documents = [.. Enumerable.Range(1, 1001).Select(i => Example.Document($"{i:D4}", ("jeugd", i))), Documents[1]];
        var model = Example.Fit(new() { Max = MaximumRule.Percentile999 }, documents);
        var idf = model.Weights.Idf[Example.Terms.IndexOf("jeugd")];
        var scorer = new DocumentScorer(model);

        Assert.Equal(1000 * idf, model.Maxima.Lines[0].Scale.Value, 1e-9);
        Assert.Equal((1001 * idf, Example.Id("1001")), (model.Maxima.Lines[0].Largest.Value, model.Maxima.Lines[0].Document));
        Assert.Equal((true, 100), (scorer.Score(documents[1000]).Lines[0].IsClipped, scorer.Score(documents[1000]).Lines[0].Norm.Value));
        Assert.False(scorer.Score(documents[998]).Lines[0].IsClipped);
    }

    [Fact]
    public void Maxima_of_other_lines_make_no_model()
    {
        var model = Example.Fit(new(), Documents);

        Assert.Throws<ArgumentException>(() => new ScoringModel(model.Weights, model.Maxima with { Lines = [] }, "0000"));
    }
}
