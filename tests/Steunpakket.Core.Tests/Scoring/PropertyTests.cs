using Steunpakket.Core.Scoring;
using Xunit;

namespace Steunpakket.Core.Tests.Scoring;

public sealed class PropertyTests
{
    public static IEnumerable<object[]> Cases =>
        from seed in Enumerable.Range(1, 4)
        from profile in Enum.GetValues<IdfProfile>()
        from rule in Enum.GetValues<MaximumRule>()
        select new object[] { seed, profile, rule };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Scores_run_from_0_without_a_hit_to_100_and_rise_with_the_raw_score(int seed, IdfProfile profile, MaximumRule rule)
    {
        var corpus = new RandomCorpus(seed);
        var model = ScoringModel.Fit(corpus.Terms, corpus.Documents, new() { Profile = profile, Max = rule }, "0000");
        var scored = corpus.Documents.Select(new DocumentScorer(model).Score).ToArray();

        for (var i = 0; i < model.Weights.Lines.Count; i++)
        {
            var ascending = scored.Select(document => document.Lines[i]).OrderBy(line => line.Raw.Value).ToArray();
            Assert.All(ascending.Zip(ascending.Skip(1)), pair => Assert.True(pair.First.Norm <= pair.Second.Norm));
            Assert.All(ascending, line => Assert.Equal(line.Raw.Value == 0, line.Norm.Value == 0));
            Assert.All(ascending, line => Assert.Equal(line.Raw.Value >= model.Maxima.Lines[i].Scale.Value, line.Norm.Value == 100));
            Assert.Equal(rule != MaximumRule.Percentile999, ascending.All(line => !line.IsClipped));
        }

        var highest = scored.SelectMany(document => document.Lines).GroupBy(line => line.Line, line => line.Norm.Value).Select(line => line.Max());
        Assert.Equal(rule == MaximumRule.Pooled ? 1 : model.Weights.Lines.Count, highest.Count(norm => norm == 100));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_points_add_up_to_every_raw_score_to_the_bit_in_ordinal_order(int seed)
    {
        var corpus = new RandomCorpus(seed);
        var options = new ScoreOptions { Tf = TermFrequency.Log, ExcludeFromRelevance = ["rivm"] };
        var scorer = new DocumentScorer(ScoringModel.Fit(corpus.Terms, corpus.Documents, options, "0000"));

        foreach (var scored in corpus.Documents.Select(scorer.Score))
        {
            Assert.Equal(scored.Relevance.Value, Sum(scored, term => !term.IsExpansion && term.Groups.Any(group => group != "rivm")));
            Assert.Equal(scored.General.Raw.Value, Sum(scored, term => !term.IsExpansion && term.Groups.Contains("algemeen")));
            Assert.All(scored.Lines, line => Assert.Equal(line.Raw.Value, Sum(scored, term => term.Groups.Contains(line.Line))));
            Assert.Equal(scored.Because.Select(term => term.Points.Value).OrderDescending(), scored.Because.Select(term => term.Points.Value));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Hits_and_relevance_add_up_over_disjoint_selections(int seed)
    {
        var corpus = new RandomCorpus(seed);
        var scorer = new DocumentScorer(ScoringModel.Fit(corpus.Terms, corpus.Documents, new(), "0000"));
        var odd = corpus.Terms.Terms.Where((_, i) => i % 2 == 1).Select(term => term.Form).ToHashSet();
        var even = corpus.Terms.Terms.Where((_, i) => i % 2 == 0).Select(term => term.Form).ToHashSet();

        foreach (var scored in corpus.Documents.Select(scorer.Score))
        {
            Assert.Equal(scored.Hits, DynamicScore.Hits(scored, odd) + DynamicScore.Hits(scored, even));
            Assert.Equal(scored.Relevance.Value, DynamicScore.Relevance(scored, odd).Value + DynamicScore.Relevance(scored, even).Value, 1e-9);
            Assert.Equal(scored.Relevance, DynamicScore.Relevance(scored, odd.Concat(even).ToHashSet()));
        }
    }

    [Theory]
    [InlineData(IdfProfile.Study, 1)]
    [InlineData(IdfProfile.GensimLog2, 0)]
    [InlineData(IdfProfile.TextbookLn, 0)]
    public void A_word_in_every_document_gets_the_least_idf(IdfProfile profile, double least)
    {
        var model = Example.Fit(
            new() { Profile = profile },
            Example.Document("a", ("jeugd", 1), ("sport", 2), ("mantelzorg", 1)),
            Example.Document("b", ("jeugd", 5), ("sport", 1)),
            Example.Document("c", ("jeugd", 1)));
        double Idf(string form) => model.Weights.Idf[Example.Terms.IndexOf(form)];

        Assert.Equal(least, Idf("jeugd"));
        Assert.True(Idf("jeugd") < Idf("sport") && Idf("sport") < Idf("mantelzorg"));
    }

    private static double Sum(ScoredDocument document, Func<Term, bool> which)
    {
        var sum = 0.0;
        foreach (var term in document.Because.Where(term => which(term.Term)).OrderBy(term => term.Term.Form, StringComparer.Ordinal))
        {
            sum += term.Points.Value;
        }

        return sum;
    }
}
