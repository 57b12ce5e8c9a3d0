using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Influence;
using Steunpakket.Core.Scoring;
using Steunpakket.Core.Statistics;
using Steunpakket.Core.Tests.Comparison.Cube;
using Steunpakket.Core.Tests.Comparison.Sensitivity;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison.Influence;

public sealed class LeaveOneOutTests
{
    [Theory]
    [InlineData(1, CutRule.Gt)]
    [InlineData(2, CutRule.Ge)]
    [InlineData(3, CutRule.PerYear)]
    [InlineData(4, CutRule.PerGemeente)]
    [InlineData(5, CutRule.IncludeZeros)]
    [InlineData(6, CutRule.Fixed)]
    [InlineData(7, CutRule.None)]
    public void Leaving_a_term_out_is_counting_without_it(int seed, CutRule rule)
    {
        var options = new CompareOptions { Cut = rule, CutScore = 40 };
        var corpus = PlacedCorpus.Random(seed, documents: 90);
        var model = corpus.Model();
        var comparison = new CorpusComparison(corpus.Cube(model), model, options, PlacedCorpus.Data.Until);

        var influences = comparison.Influence(new ParallelOptions { MaxDegreeOfParallelism = 2 });

        Assert.Equal(corpus.Terms.Terms.Sum(term => term.Groups.Intersect(model.Weights.Lines).Count()), influences.Count);
        foreach (var influence in influences.Where((_, i) => i % 3 == 0))
        {
            var plain = new Plain(corpus, model, options, influence);
            Assert.Equal(plain.With.Count, influence.Relevant);
            Assert.Equal(plain.Without.Count, influence.RelevantWithout);
            Assert.Equal(plain.With.Except(plain.Without).Count(), influence.Lost);
            Assert.Equal(plain.Without.Except(plain.With).Count(), influence.Gained);
            Assert.Equal(plain.Tau, influence.KendallTau);
            Assert.All(influence.Verdicts, verdict => Assert.Equal(plain.Verdicts(comparison.Study, verdict.With.BaseYear), verdict.Without));
        }
    }

    [Fact]
    public void Hits_and_their_shares_are_those_of_the_line()
    {
        var corpus = PlacedCorpus.Random(11);
        var model = corpus.Model();
        var influences = new CorpusComparison(corpus.Cube(model), model, new(), PlacedCorpus.Data.Until).Influence(new ParallelOptions { MaxDegreeOfParallelism = 2 });

        foreach (var line in influences.GroupBy(influence => influence.Line))
        {
            Assert.Equal(1, line.Sum(influence => influence.HitShare.GetValueOrDefault()), 12);
            Assert.Equal(line.OrderBy(influence => influence.Term.Form, StringComparer.Ordinal), line);
        }

        var counted = corpus.Selected.SelectMany(placed => placed.Document.Terms).Where(count => corpus.Terms.Terms[count.Term] == influences[0].Term).ToList();
        Assert.Equal((counted.Sum(count => count.Count), counted.Count), (influences[0].Hits, influences[0].Documents));
    }

    [Fact]
    public void The_correction_takes_the_other_rows_as_they_stand()
    {
        var corpus = PlacedCorpus.Random(12);
        var model = corpus.Model();
        var comparison = new CorpusComparison(corpus.Cube(model), model, new(), PlacedCorpus.Data.Until);
        var rows = comparison.Variants[0].Rows;

        var influence = comparison.Influence(new ParallelOptions { MaxDegreeOfParallelism = 1 }).First(one => one.Verdicts.Any(verdict => verdict.Changed > 0));

        double?[] p = [.. rows.Select(row => row.Line != influence.Line ? row.P
            : influence.Verdicts.Single(verdict => verdict.With.BaseYear == row.BaseYear).Without is var counts ? SignTest.TwoSided(counts.Meer, counts.Minder) : null)];
        var first = rows.ToList().FindIndex(row => row.Line == influence.Line && row.BaseYear == 2020);
        Assert.Equal(Holm.Adjust(p)[first], influence.Verdicts[0].PHolmWithout);
        Assert.Equal(rows[first], influence.Verdicts[0].With);
    }

    [Fact]
    public void Threads_are_no_matter()
    {
        var corpus = PlacedCorpus.Random(13);
        var model = corpus.Model();
        var comparison = new CorpusComparison(corpus.Cube(model), model, new(), PlacedCorpus.Data.Until);

        Assert.Equal(comparison.Influence(new ParallelOptions { MaxDegreeOfParallelism = 1 }).Select(Facts), comparison.Influence(new ParallelOptions { MaxDegreeOfParallelism = 4 }).Select(Facts));
    }

    [Fact]
    public void A_word_of_which_nothing_was_found_has_no_influence()
    {
        var corpus = new PlacedCorpus(new TermList([new Term("sport", ["actielijn_1"]), new Term("welzijn", ["actielijn_1"])]));
        corpus.Add("GM0100", "2020-05-01", "sport", 3);
        corpus.Add("GM0100", "2020-06-01", "sport", 4);
        corpus.Add("GM0100", "2021-05-01", "sport", 5);
        var model = corpus.Model();

        var influences = new CorpusComparison(corpus.Cube(model), model, new(), PlacedCorpus.Data.Until).Influence(new ParallelOptions { MaxDegreeOfParallelism = 1 });

        Assert.Equal((0L, 0, 0.0, 2, 2, 1.0), (influences[1].Hits, influences[1].Documents, influences[1].HitShare, influences[1].Relevant, influences[1].RelevantWithout, influences[1].KendallTau));
        Assert.Equal((0, 2), (influences[0].RelevantWithout, influences[0].Lost));
        Assert.Equal((1, NationalVerdict.GeenVerschil), (influences[0].Verdicts[0].Changed, influences[0].Verdicts[0].NationalWithout));
    }

    private static object Facts(TermInfluence influence) =>
        (influence.Line, influence.Term.Form, influence.Relevant, influence.RelevantWithout, influence.KendallTau, string.Join(' ', influence.Verdicts.Select(verdict => (verdict.Without, verdict.PHolmWithout, verdict.Changed))));

    /// <summary>One term left out, everything counted anew.</summary>
    private sealed class Plain
    {
        private readonly PlacedCorpus _corpus;
        private readonly CompareOptions _options;
        private readonly Func<PlacedCorpus.Placed, double> _without;

        public Plain(PlacedCorpus corpus, ScoringModel model, CompareOptions options, TermInfluence left)
        {
            (_corpus, _options) = (corpus, options);
            var scorer = new DocumentScorer(model);
            var line = model.Weights.Lines.ToList().IndexOf(left.Line);
            var term = corpus.Terms.IndexOf(left.Term.Form);
            double With(PlacedCorpus.Placed placed) => scorer.Score(placed.Document).Lines[line].Norm.Value;
            _without = placed => scorer.Score(new(placed.Document.Id, placed.Document.Words, [.. placed.Document.Terms.Where(count => count.Term != term)])).Lines[line].Norm.Value;
            var plain = new PlainCounts(corpus, options);
            (this.With, Without) = (plain.RelevantIds(With, options.Cut), plain.RelevantIds(_without, options.Cut));
            PlacedCorpus.Placed[] ranked = [.. corpus.Selected.Where(placed => With(placed) > 0)];
            Tau = KendallTau.Of([.. ranked.Select(With)], [.. ranked.Select(_without)]);
        }

        public HashSet<string> With { get; }

        public HashSet<string> Without { get; }

        public double? Tau { get; }

        public VerdictCounts Verdicts(ComparisonTables study, int baseYear) => PlainVerdicts.Count(
            study, new PlainCounts(_corpus, _options).Relevant(_without, _options.Cut, CountUnit.Meetings), (baseYear, _options.TargetYear));
    }
}
