using Steunpakket.Core.Scoring;
using Xunit;

namespace Steunpakket.Core.Tests.Scoring;

public sealed class OrderTests
{
    public static IEnumerable<object[]> Cases =>
        from seed in Enumerable.Range(1, 5) from rule in Enum.GetValues<MaximumRule>() select new object[] { seed, rule };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Documents_in_any_order_and_partitions_merged_in_any_order_give_the_same_bits(int seed, MaximumRule rule)
    {
        var corpus = new RandomCorpus(seed);
        var options = new ScoreOptions { Max = rule, Tf = TermFrequency.Log };
        var random = new Random(seed);
        var straight = ScoringModel.Fit(corpus.Terms, corpus.Documents, options, "0000");

        var merged = FitInPartitions(corpus, options, random);

        Assert.Equal(Bits(corpus, straight), Bits(corpus, merged));
        Assert.Equal(straight.Maxima.Lines, merged.Maxima.Lines);
        Assert.Equal(straight.Maxima.General, merged.Maxima.General);
    }

    [Fact]
    public void Terms_in_any_order_make_the_same_list()
    {
        var terms = new RandomCorpus(1).Terms.Terms;

        Assert.Equal(terms, new TermList(terms.Reverse()).Terms);
    }

    [Fact]
    public void Equal_maxima_belong_to_the_smallest_document_id()
    {
        var model = Example.Fit(
            new(),
            Example.Document("b", ("jeugd", 2)),
            Example.Document("a", ("jeugd", 2)),
            Example.Document("c", ("jeugd", 2)),
            Example.Document("0", ("jeugd", 1)));

        Assert.Equal(Example.Id("a"), model.Maxima.Lines[0].Document);
    }

    [Fact]
    public void Statistics_over_other_terms_and_maxima_under_other_weights_do_not_merge()
    {
        var one = Example.Fit(new(), Example.Document("a", ("jeugd", 1)));
        var other = Example.Fit(new(), Example.Document("a", ("jeugd", 1)));

        Assert.Throws<ArgumentException>(() => new TermStatisticsAccumulator(1).Merge(one.Weights.Statistics));
        Assert.Throws<ArgumentException>(() => new MaximumAccumulator(new(one.Weights)).Merge(new(new(other.Weights))));
    }

    private static ScoringModel FitInPartitions(RandomCorpus corpus, ScoreOptions options, Random random)
    {
        var shuffled = corpus.Documents.ToArray();
        random.Shuffle(shuffled);
        var partitions = shuffled.GroupBy(_ => random.Next(7)).Select(partition => partition.ToArray()).ToArray();
        var count = corpus.Terms.Terms.Count;
        var total = new TermStatisticsAccumulator(count);
        foreach (var partition in partitions)
        {
            var part = new TermStatisticsAccumulator(count);
            Array.ForEach(partition, part.Add);
            total.Merge(part.ToStatistics());
        }

        var weights = new TermWeights(corpus.Terms, total.ToStatistics(), options);
        var maxima = new MaximumAccumulator(new(weights));
        random.Shuffle(partitions);
        foreach (var partition in partitions)
        {
            var part = new MaximumAccumulator(new(weights));
            Array.ForEach(partition, part.Add);
            maxima.Merge(part);
        }

        return new(weights, maxima.ToMaxima(), "0000");
    }

    private static long[] Bits(RandomCorpus corpus, ScoringModel model)
    {
        var scorer = new DocumentScorer(model);
        return [.. corpus.Documents.Select(scorer.Score).SelectMany(Numbers).Select(BitConverter.DoubleToInt64Bits)];
    }

    private static IEnumerable<double> Numbers(ScoredDocument document) =>
    [
        document.Hits, document.Relevance.Value, document.Bm25.Value, document.HitsPer1000 ?? -1, document.BestPage ?? -1,
        document.General.Raw.Value, document.General.Norm.Value,
        .. document.Lines.SelectMany(line => new[] { line.Raw.Value, line.Norm.Value }),
        .. document.Because.SelectMany(term => new[] { term.Idf, term.Points.Value }),
    ];
}
