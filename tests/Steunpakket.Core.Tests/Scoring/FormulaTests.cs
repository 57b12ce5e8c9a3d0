using Steunpakket.Core.Scoring;
using Xunit;

namespace Steunpakket.Core.Tests.Scoring;

public sealed class FormulaTests
{
    private const double Close = 1e-12;

    [Theory]
    [InlineData(IdfProfile.Study, 3, 1, 1.6931471805599453)]
    [InlineData(IdfProfile.Study, 3, 3, 1)]
    [InlineData(IdfProfile.Study, 3, 0, 2.386294361119891)]
    [InlineData(IdfProfile.GensimLog2, 8, 1, 3)]
    [InlineData(IdfProfile.GensimLog2, 3, 1, 1.584962500721156)]
    [InlineData(IdfProfile.GensimLog2, 3, 3, 0)]
    [InlineData(IdfProfile.TextbookLn, 3, 1, 1.0986122886681098)]
    [InlineData(IdfProfile.TextbookLn, 3, 3, 0)]
    public void Each_profile_has_its_idf(IdfProfile profile, long documents, long df, double expected)
    {
        Assert.Equal(expected, InverseDocumentFrequency.Of(profile, documents, df), Close);
    }

    [Fact]
    public void Study_and_gensim_agree_on_the_weights_that_METHOD_4_4_prints()
    {
        Assert.Equal(2.556, InverseDocumentFrequency.Study(119_000, 25_106), 0.0005);
        Assert.Equal(2.556, InverseDocumentFrequency.GensimLog2(119_000, 20_236), 0.0005);
        Assert.Equal(2.556, InverseDocumentFrequency.TextbookLn(119_000, 9_236), 0.0005);
    }

    [Theory]
    [InlineData(IdfProfile.GensimLog2)]
    [InlineData(IdfProfile.TextbookLn)]
    public void A_logarithm_that_no_document_defines_is_0(IdfProfile profile)
    {
        Assert.Equal(0, InverseDocumentFrequency.Of(profile, 3, 0));
    }

    [Theory]
    [InlineData(TermFrequency.Raw, 4, 4)]
    [InlineData(TermFrequency.Log, 1, 1)]
    [InlineData(TermFrequency.Log, 4, 2.386294361119891)]
    public void Each_term_frequency_has_its_weight(TermFrequency kind, int count, double expected)
    {
        Assert.Equal(expected, TermFrequencyWeight.Of(kind, count), Close);
    }

    [Fact]
    public void Bm25_weighs_rarity()
    {
        Assert.Equal(1.4816045409242156, Bm25.Idf(10, 2), Close);
    }

    [Theory]
    [InlineData(1.0, 1.5714285714285714)]
    [InlineData(2.0, 1.2941176470588236)]
    public void Bm25_holds_a_longer_document_back(double relativeLength, double expected)
    {
        Assert.Equal(expected, Bm25.Saturation(3, relativeLength, 1.2, 0.75), Close);
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(9, 50, false)]
    [InlineData(99, 100, false)]
    [InlineData(100, 100, true)]
    public void Normalising_takes_the_logarithm_and_clips_above_the_maximum(double raw, double expected, bool isClipped)
    {
        var score = LineScore.Of("actielijn_1", new(raw), new(99));

        Assert.Equal(expected, score.Norm.Value, Close);
        Assert.Equal(isClipped, score.IsClipped);
    }

    [Fact]
    public void A_line_in_which_nothing_scored_shows_a_first_score_as_clipped()
    {
        Assert.Equal((0, false), (LineScore.Of("a", default, default).Norm.Value, LineScore.Of("a", default, default).IsClipped));
        Assert.Equal((100, true), (LineScore.Of("a", new(1), default).Norm.Value, LineScore.Of("a", new(1), default).IsClipped));
    }

    [Theory]
    [InlineData(-0.0001)]
    [InlineData(100.0001)]
    [InlineData(double.NaN)]
    public void A_score_runs_from_0_to_100(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ActionLineScore(value));
    }

    [Theory]
    [InlineData(-0.0001)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NaN)]
    public void A_raw_score_is_0_or_more(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RawScore(value));
    }

    [Theory]
    [InlineData(0.25, 1.75)]
    [InlineData(0.5, 2.5)]
    [InlineData(0, 1)]
    [InlineData(1, 4)]
    public void A_quantile_lies_between_its_neighbours(double probability, double expected)
    {
        Assert.Equal(expected, Quantile.TypeSeven([4, 2, 1, 3], probability), Close);
    }
}
