using Steunpakket.Core.Scoring;
using Xunit;

namespace Steunpakket.Core.Tests.Scoring;

public sealed class ReferenceTests
{
    public static IEnumerable<object[]> Cases =>
        from seed in Enumerable.Range(1, 5)
        from profile in new[] { "study", "gensim-log2", "textbook-ln" }
        from log in new[] { false, true }
        select new object[] { seed, profile, log };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Scores_are_those_of_the_formulas_in_plain_loops(int seed, string profile, bool log)
    {
        var corpus = new RandomCorpus(seed);
        var texts = corpus.Texts;
        var options = new ScoreOptions { Profile = Profile(profile), Tf = log ? TermFrequency.Log : TermFrequency.Raw };
        var scorer = new DocumentScorer(ScoringModel.Fit(corpus.Terms, corpus.Documents, options, "0000"));
        var keywords = corpus.Forms(term => !term.IsExpansion);

        foreach (var (document, text) in corpus.Documents.Zip(texts))
        {
            var scored = scorer.Score(document);

            Assert.Equal(keywords.Sum(form => text.Counts.GetValueOrDefault(form)), scored.Hits);
            Near(PlainScorer.Raw(profile, log, texts, text, keywords), scored.Relevance.Value);
            Near(PlainScorer.Bm25(texts, text, keywords), scored.Bm25.Value);
            Same(scored.General, PlainLine(corpus.Forms(term => !term.IsExpansion && term.Groups.Contains("algemeen"))));
            foreach (var line in scored.Lines)
            {
                Same(line, PlainLine(corpus.Forms(term => term.Groups.Contains(line.Line))));
            }

            (double Raw, double Norm) PlainLine(string[] forms)
            {
                var raw = PlainScorer.Raw(profile, log, texts, text, forms);
                return (raw, PlainScorer.Norm(raw, texts.Max(other => PlainScorer.Raw(profile, log, texts, other, forms))));
            }
        }
    }

    private static IdfProfile Profile(string name) => name switch
    {
        "study" => IdfProfile.Study,
        "gensim-log2" => IdfProfile.GensimLog2,
        _ => IdfProfile.TextbookLn,
    };

    private static void Same(LineScore score, (double Raw, double Norm) plain)
    {
        Near(plain.Raw, score.Raw.Value);
        Near(plain.Norm, score.Norm.Value);
    }

    private static void Near(double expected, double actual) =>
        Assert.True(Math.Abs(expected - actual) <= 1e-12 * Math.Abs(expected), $"{actual:R} is not {expected:R}.");
}
