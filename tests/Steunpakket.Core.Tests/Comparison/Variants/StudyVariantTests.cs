using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Variants;
using Steunpakket.Core.Scoring;
using Steunpakket.Core.Tests.Comparison.Cube;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison.Variants;

/// <summary>The cube's study against plain loops over documents.</summary>
public sealed class StudyVariantTests
{
    [Theory]
    [InlineData(1, CutRule.Gt)]
    [InlineData(2, CutRule.Gt)]
    [InlineData(3, CutRule.Ge)]
    [InlineData(4, CutRule.PerYear)]
    [InlineData(5, CutRule.PerGemeente)]
    [InlineData(6, CutRule.IncludeZeros)]
    [InlineData(7, CutRule.Fixed)]
    [InlineData(8, CutRule.None)]
    public void Relevant_rows_and_verdicts_are_those_of_plain_loops(int seed, CutRule rule)
    {
        var options = new CompareOptions { Cut = rule, CutScore = 40 };
        var corpus = PlacedCorpus.Random(seed);
        var model = corpus.Model();
        var tables = new VariantComparison(corpus.Cube(model), options, PlacedCorpus.Data.Until).Study();

        Assert.NotEmpty(tables.Gemeenten);
        for (var line = 0; line < model.Weights.Lines.Count; line++)
        {
            var counts = new PlainCounts(corpus, options).Relevant(Score(model, line), rule, CountUnit.Meetings);
            foreach (var row in tables.Gemeenten.Where(row => row.Line == model.Weights.Lines[line]))
            {
                Assert.Equal(Expected(counts, row), row.Count.Documents);
            }

            Assert.Equal(counts.Values.Sum(), tables.Gemeenten.Where(row => row.Line == model.Weights.Lines[line]).Sum(row => row.Count.Documents));
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void The_variant_study_has_the_rows_of_the_table_with_all_years(int seed)
    {
        var comparison = new VariantComparison(Cube(seed, out _), new CompareOptions(), PlacedCorpus.Data.Until);
        var study = comparison.Compare(ComparisonVariant.Study(new()));

        Assert.Equal(comparison.Study().Rows, study.Rows.Select(row => row with { Bootstrap = null }));
        Assert.Equal(
            comparison.Study().Gemeenten.Where(row => row.Year == 2020),
            study.Pairs[0].Gemeenten.Where(row => row.Year == 2020));
    }

    [Theory]
    [InlineData(CountUnit.Meetings, 21)]
    [InlineData(CountUnit.Documents, 22)]
    [InlineData(CountUnit.Families, 23)]
    public void Every_unit_counts_as_plain_loops_do(CountUnit unit, int seed)
    {
        var cube = Cube(seed, out var corpus);
        var model = corpus.Model();
        var variant = ComparisonVariant.Study(new()) with { Name = "eenheid", Unit = unit };
        var pair = new VariantComparison(cube, new(), PlacedCorpus.Data.Until).Compare(variant).Pairs[0];

        var counts = new PlainCounts(corpus, new()).Relevant(Score(model, 0), CutRule.Gt, unit);

        Assert.Contains(pair.Gemeenten, row => row.Count.Documents > 0);
        Assert.All(pair.Gemeenten.Where(row => row.Line == cube.Lines[0]), row => Assert.Equal(Expected(counts, row), row.Count.Documents));
    }

    [Theory]
    [InlineData(CutRule.Gt, 1)]
    [InlineData(CutRule.PerYear, 3)]
    [InlineData(CutRule.PerGemeente, 13)]
    [InlineData(CutRule.None, 1)]
    public void The_cuts_print_what_they_removed(CutRule rule, int most)
    {
        var cube = Cube(31, out _);
        var relevance = new VariantComparison(cube, new CompareOptions { Cut = rule }, PlacedCorpus.Data.Until).Relevance;

        Assert.InRange(relevance.Cuts.Count, cube.Lines.Count, cube.Lines.Count * most);
        Assert.All(relevance.Cuts, cut => Assert.InRange(cut.RemovedShare.GetValueOrDefault(-1), 0, 1));
        Assert.All(relevance.Cuts, cut => Assert.Equal((rule == CutRule.PerYear, rule == CutRule.PerGemeente), (cut.Year is not null, cut.Gemeente is not null)));
        Assert.Equal(rule == CutRule.None, relevance.Cuts.All(cut => cut.Removed == 0));
    }

    private static Core.Comparison.Cube.CorpusCube Cube(int seed, out PlacedCorpus corpus)
    {
        corpus = PlacedCorpus.Random(seed);
        return corpus.Cube(corpus.Model());
    }

    private static Func<PlacedCorpus.Placed, double> Score(ScoringModel model, int line)
    {
        var scorer = new DocumentScorer(model);
        return placed => scorer.Score(placed.Document).Lines[line].Norm.Value;
    }

    private static int Expected(Dictionary<(string Code, DateOnly Month), int> counts, GemeenteComparisonRow row) => counts
        .Where(pair => (PlacedCorpus.Gemeenten.On(PlacedCorpus.Data.Until, new(pair.Key.Code))?.Value ?? pair.Key.Code) == row.Gemeente.Value && pair.Key.Month.Year == row.Year)
        .Sum(pair => pair.Value);
}
