using Steunpakket.Core.Scoring;
using Steunpakket.Core.Scoring.Ledger;
using Xunit;

namespace Steunpakket.Core.Tests.Scoring.Ledger;

public sealed class ScoreLedgerTests
{
    [Theory]
    [InlineData(1, TermFrequency.Raw, MaximumRule.PerLine)]
    [InlineData(2, TermFrequency.Log, MaximumRule.PerLine)]
    [InlineData(3, TermFrequency.Raw, MaximumRule.Pooled)]
    [InlineData(4, TermFrequency.Log, MaximumRule.Percentile999)]
    public void Gives_every_score_of_the_scorer_to_the_bit(int seed, TermFrequency tf, MaximumRule max)
    {
        var corpus = new RandomCorpus(seed);
        var model = ScoringModel.Fit(corpus.Terms, corpus.Documents, new() { Tf = tf, Max = max, ExcludeFromRelevance = ["rivm"] }, "0000");
        var scorer = new DocumentScorer(model);

        Assert.All(corpus.Documents, document => Assert.Empty(LedgerDifference.Between(ScoreLedger.Of(model, document), Stored(scorer.Score(document)))));
    }

    [Fact]
    public void Norms_are_the_formula_of_the_sum_and_the_maximum_beside_it()
    {
        var corpus = new RandomCorpus(5);
        var model = ScoringModel.Fit(corpus.Terms, corpus.Documents, new(), "0000");

        foreach (var score in corpus.Documents.SelectMany(document => ScoreLedger.Of(model, document).Scores).Where(score => score.Line is not null))
        {
            Assert.Equal(100 * Math.Log(1 + score.Sum.Value) / Math.Log(1 + score.Maximum!.Scale.Value), score.Line!.Norm.Value, 1e-10);
        }
    }

    [Fact]
    public void A_term_in_two_groups_stands_in_both_lines_and_once_in_relevantie_score()
    {
        var model = Example.Fit(new(), Example.Document("a", ("sport", 2), ("jongerenwerk", 1)));

        var ledger = ScoreLedger.Of(model, Example.Document("a", ("sport", 2), ("jongerenwerk", 1)));

        Assert.Equal(["relevantie_score", "actielijn_1", "actielijn_2", "actielijn_3", "algemeen"], ledger.Scores.Select(score => score.Name));
        Assert.Equal(["sport", "sport jongerenwerk", "", "sport", ""], ledger.Scores.Select(score => string.Join(' ', score.Terms.Select(term => term.Term.Form))));
        Assert.Equal(2, ledger.Hits);
        Assert.Equal(1, ledger.Scores[1].Terms.Sum(term => term.Share!.Value), 1e-12);
    }

    [Fact]
    public void A_number_that_was_changed_by_one_bit_is_told()
    {
        var document = Example.Document("a", ("sport", 2));
        var model = Example.Fit(new(), document, Example.Document("b", ("sport", 5)));
        var stored = Stored(new DocumentScorer(model).Score(document));
        var (raw, norm) = stored.Lines["actielijn_1"];
        var lines = new Dictionary<string, (double Raw, double Norm)>(stored.Lines) { ["actielijn_1"] = (raw, Math.BitIncrement(norm)) };

        var difference = Assert.Single(LedgerDifference.Between(ScoreLedger.Of(model, document), stored with { Lines = lines }));

        Assert.Equal(("actielijn_1_norm", Math.BitIncrement(norm), norm), (difference.Column, difference.Stored, difference.Recomputed));
    }

    [Fact]
    public void A_line_that_the_table_lacks_is_told_too()
    {
        var document = Example.Document("a", ("sport", 2));
        var model = Example.Fit(new(), document);
        var stored = Stored(new DocumentScorer(model).Score(document));

        var differences = LedgerDifference.Between(
            ScoreLedger.Of(model, document),
            stored with { Hits = 3, Lines = stored.Lines.Where(line => line.Key != "algemeen").ToDictionary() });

        Assert.Equal(["hits", "algemeen_raw", "algemeen_norm"], differences.Select(difference => difference.Column));
        Assert.Null(differences[1].Stored);
    }

    private static StoredScores Stored(ScoredDocument scored) => new(
        scored.Hits,
        scored.Relevance.Value,
        scored.Lines.Append(scored.General).ToDictionary(line => line.Line, line => (line.Raw.Value, line.Norm.Value)));
}
