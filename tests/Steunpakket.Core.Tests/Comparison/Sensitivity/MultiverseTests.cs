using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Sensitivity;
using Steunpakket.Core.Scoring;
using Steunpakket.Core.Tests.Comparison.Cube;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison.Sensitivity;

public sealed class MultiverseTests
{
    private static readonly Dictionary<(string, string), double> NoCosines = [];

    [Theory]
    [InlineData(1, "study", CountUnit.Meetings, TieRule.Exact)]
    [InlineData(2, "families", CountUnit.Families, TieRule.Exact)]
    [InlineData(3, "afgerond", CountUnit.Meetings, TieRule.Rounded)]
    [InlineData(4, "tolerantie", CountUnit.Meetings, TieRule.Tolerance)]
    public void The_cell_with_the_settings_of_a_named_variant_has_its_rows(int seed, string variant, CountUnit unit, TieRule tie)
    {
        var (corpus, comparison) = Compared(seed, new CompareOptions());
        var named = comparison.Variants.Single(one => one.Variant.Name == variant).Rows;

        var cell = new SensitivityCell("alle", "study", CutRule.Gt, unit, tie);
        var crossed = comparison.Sensitivity(null, NoCosines, new ParallelOptions { MaxDegreeOfParallelism = 2 }).Where(row => row.Cell == cell).ToList();

        Assert.NotEmpty(corpus.Selected);
        Assert.Equal(named.Count, crossed.Count);
        Assert.All(named, row =>
        {
            var found = crossed.Single(other => other.Line == row.Line && other.BaseYear == row.BaseYear);
            Assert.Equal((row.Counts, row.P, row.Difference?.Value), (found.Counts, found.P, found.Difference));
        });
        Assert.Contains(named, row => row.Counts.Meer > 0);
    }

    [Theory]
    [InlineData(11, "zonder_uitbreiding", "log")]
    [InlineData(12, "zonder_zwaarste", "textbook-ln")]
    [InlineData(13, "max_aandeel_50", "gensim-log2")]
    [InlineData(14, "profiel_study", "study")]
    [InlineData(15, "alle", "cosinus")]
    public void Other_cells_are_those_of_plain_loops(int seed, string keywords, string weights)
    {
        var options = new CompareOptions();
        var (corpus, comparison) = Compared(seed, options);
        var studyForms = corpus.Terms.Terms.Where((term, i) => !term.IsExpansion && i % 3 > 0).Select(term => term.Form).ToHashSet();
        var cosines = corpus.Terms.Terms.Where(term => term.IsExpansion)
            .SelectMany(term => term.Groups, (term, line) => (term, line)).ToDictionary(pair => (pair.term.Form, pair.line), pair => pair.term.Form[0] / 150.0);
        var rows = comparison.Sensitivity(studyForms, cosines, new ParallelOptions { MaxDegreeOfParallelism = 2 }).Where(row => (row.Cell.Keywords, row.Cell.Weights) == (keywords, weights)).ToList();
        var plain = new PlainScores(corpus, corpus.Model(), studyForms, cosines);

        foreach (var rule in new[] { CutRule.Gt, CutRule.Ge, CutRule.PerYear, CutRule.IncludeZeros, CutRule.None })
        {
            var counts = new PlainCounts(corpus, options).Relevant(plain.Of(keywords, weights, "actielijn_2"), rule, CountUnit.Meetings);
            var found = rows.Where(row => row.Line == "actielijn_2" && row.Cell is { Unit: CountUnit.Meetings, Tie: TieRule.Exact } && row.Cell.Cut == rule);
            Assert.All(found, row => Assert.Equal(PlainVerdicts.Count(comparison.Study, counts, row), row.Counts));
            Assert.Equal(2, found.Count());
        }
    }

    [Fact]
    public void The_rows_do_not_hang_on_threads_or_on_the_order_of_documents()
    {
        var corpus = PlacedCorpus.Random(21);
        var model = corpus.Model();
        var one = new CorpusComparison(corpus.Cube(model), model, new(), PlacedCorpus.Data.Until).Sensitivity(null, NoCosines, new ParallelOptions { MaxDegreeOfParallelism = 1 });
        var other = new CorpusComparison(corpus.Reordered(_ => "").Cube(model), model, new(), PlacedCorpus.Data.Until).Sensitivity(null, NoCosines, new ParallelOptions { MaxDegreeOfParallelism = 3 });

        Assert.Equal(one, other);
        Assert.Equal(one.Count, one.DistinctBy(row => (row.BaseYear, row.Line, row.Cell)).Count());
    }

    [Theory]
    [InlineData(31, CutRule.Gt)]
    [InlineData(32, CutRule.Ge)]
    [InlineData(33, CutRule.PerYear)]
    public void A_cut_by_rank_keeps_the_same_documents_on_raw_scores_as_on_norms(int seed, CutRule rule)
    {
        var corpus = PlacedCorpus.Random(seed);
        var model = corpus.Model();
        var scorer = new DocumentScorer(model);
        var counts = new PlainCounts(corpus, new());

        var raw = counts.RelevantIds(placed => scorer.Score(placed.Document).Lines[0].Raw.Value, rule);
        var norm = counts.RelevantIds(placed => scorer.Score(placed.Document).Lines[0].Norm.Value, rule);

        Assert.Equal(norm, raw);
        Assert.NotEmpty(norm);
    }

    [Fact]
    public void A_model_that_is_none_of_the_profiles_is_a_profile_of_its_own()
    {
        var corpus = PlacedCorpus.Random(41);
        var model = corpus.Model(new ScoreOptions { Profile = IdfProfile.GensimLog2, Tf = TermFrequency.Log });
        var comparison = new CorpusComparison(corpus.Cube(model), model, new(), PlacedCorpus.Data.Until);

        var rows = comparison.Sensitivity(null, NoCosines, new ParallelOptions { MaxDegreeOfParallelism = 2 });
        var own = rows.Where(row => row.Cell == new SensitivityCell("alle", "ingesteld", CutRule.Gt, CountUnit.Meetings, TieRule.Exact));

        Assert.Equal(["ingesteld", "study", "log", "gensim-log2", "textbook-ln"], rows.Select(row => row.Cell.Weights).Distinct());
        Assert.Equal(comparison.Study.Rows.Select(row => row.Counts), comparison.Study.Rows.Select(row => own.Single(other => (other.BaseYear, other.Line) == (row.BaseYear, row.Line)).Counts));
    }

    [Fact]
    public void Choices_that_would_leave_all_as_it_is_are_left_out()
    {
        var corpus = new PlacedCorpus(new TermList([new Term("sport", ["actielijn_1"])]));
        corpus.Add("GM0100", "2020-05-01", "sport", 3);
        var model = corpus.Model();

        var rows = new CorpusComparison(corpus.Cube(model), model, new(), PlacedCorpus.Data.Until).Sensitivity(new HashSet<string> { "sport" }, NoCosines, new ParallelOptions { MaxDegreeOfParallelism = 1 });

        Assert.Equal(["alle", "zonder_zwaarste", "max_aandeel_50"], rows.Select(row => row.Cell.Keywords).Distinct());
    }

    [Fact]
    public void An_empty_corpus_has_rows_without_gemeenten()
    {
        var corpus = new PlacedCorpus(new TermList([new Term("sport", ["actielijn_1"])]));
        var model = corpus.Model();
        var comparison = new CorpusComparison(corpus.Cube(model), model, new(), PlacedCorpus.Data.Until);

        Assert.All(comparison.Sensitivity(null, NoCosines, new ParallelOptions { MaxDegreeOfParallelism = 2 }), row => Assert.Equal((0, null, NationalVerdict.Onvergelijkbaar), (row.Counts.N, row.P, row.National)));
        Assert.All(comparison.Variants.SelectMany(variant => variant.Rows), row => Assert.Equal((0, 0, null), (row.Counts.N, row.Incomparable, row.Bootstrap)));
        Assert.Null(Assert.Single(comparison.Influence(new ParallelOptions { MaxDegreeOfParallelism = 2 })).KendallTau);
    }

    [Fact]
    public void A_model_of_other_lists_is_refused()
    {
        var corpus = PlacedCorpus.Random(51);
        var other = new PlacedCorpus(new TermList([new Term("sport", ["actielijn_1"])]));
        other.Add("GM0100", "2020-05-01", "sport", 3);

        Assert.Throws<ArgumentException>(() => new CorpusComparison(corpus.Cube(corpus.Model()), other.Model(), new(), PlacedCorpus.Data.Until));
    }

    private static (PlacedCorpus Corpus, CorpusComparison Comparison) Compared(int seed, CompareOptions options)
    {
        var corpus = PlacedCorpus.Random(seed);
        var model = corpus.Model();
        return (corpus, new CorpusComparison(corpus.Cube(model), model, options, PlacedCorpus.Data.Until));
    }
}
