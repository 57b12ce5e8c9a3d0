using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Sensitivity;
using Steunpakket.Core.Comparison.Variants;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison.Sensitivity;

public sealed class RobustnessTests
{
    private const string Line = "actielijn_1";

    [Fact]
    public void Counts_how_many_ways_support_which_verdict()
    {
        var row = Assert.Single(Robustness.Of(
            [Variant("study", new(20, 2, 0), 0.001), Variant("families", new(2, 20, 0), 0.001), Variant("aandeel", new(11, 11, 0), 1), Variant("dekking", default, null)],
            [Cell(new(30, 1, 0)), Cell(default), Cell(default), Cell(new(6, 5, 0)), Cell(new(1, 30, 0)), Cell(new(40, 1, 0))]));

        Assert.Equal((2020, 2021, Line, NationalVerdict.Meer), (row.BaseYear, row.TargetYear, row.Line, row.Study));
        Assert.Equal(new VerdictSupport(1, 1, 1, 1), row.Variants);
        Assert.Equal(new VerdictSupport(2, 1, 1, 2), row.Cells);
        Assert.Equal(6, row.Cells.Total);
    }

    [Theory]
    [InlineData(0, NationalVerdict.GeenVerschil)]
    [InlineData(1, NationalVerdict.GeenVerschil)]
    [InlineData(2, NationalVerdict.GeenVerschil)]
    [InlineData(3, NationalVerdict.GeenVerschil)]
    [InlineData(4, NationalVerdict.Meer)]
    [InlineData(5, NationalVerdict.Meer)]
    public void Only_the_two_differences_of_the_study_with_2019_survive_correction(int row, NationalVerdict expected)
    {
        var adjusted = Holm.Adjust([.. StudyTable.Rows.Select(counts => (double?)SignTest.TwoSided(counts.Meer, counts.Minder))]);

        Assert.Equal(expected, NationalVerdicts.Of(StudyTable.Rows[row], adjusted[row]));
    }

    [Theory]
    [InlineData(0, 1.2, 0.86)]
    [InlineData(1, -0.6, 0.95)]
    [InlineData(2, 4.5, 0.41)]
    [InlineData(3, -12.4, 0.02)]
    [InlineData(4, 12.4, 0.016)]
    [InlineData(5, 11.8, 0.027)]
    public void Were_all_24_gemeenten_outside_the_tables_minder_the_rows_would_be_those_of_METHOD_5(int row, double difference, double p)
    {
        var counts = StudyTable.Rows[row];
        var worst = new VerdictCounts(counts.Meer, counts.Minder + 24, counts.Evenveel);

        Assert.Equal(331, worst.N);
        Assert.Equal((decimal)difference, PublishedPercentages.Difference(worst));
        Assert.Equal(p, Math.Round(SignTest.TwoSided(worst.Meer, worst.Minder), p < 0.1 && p != 0.02 ? 3 : 2));
    }

    [Fact]
    public void No_gemeenten_support_nothing_and_verdicts_have_words()
    {
        Assert.Equal(NationalVerdict.Onvergelijkbaar, NationalVerdicts.Of(default, null));
        Assert.Equal(NationalVerdict.Minder, NationalVerdicts.Of(new(1, 9, 0), 0.02));
        Assert.Equal(NationalVerdict.GeenVerschil, NationalVerdicts.Of(new(1, 9, 0), 0.05));
        Assert.Equal(["geen_verschil", "meer", "minder", "onvergelijkbaar"], Enum.GetValues<NationalVerdict>().Select(verdict => verdict.Word()));
        Assert.Equal(
            ["geen_gemeente", "opgesplitst", "geen_maanden", "deel_ontbreekt", "geen_documenten", "dekking"],
            Enum.GetValues<Incomparability>().Select(reason => reason.Word()));
    }

    private static VariantTables Variant(string name, VerdictCounts counts, double? p) => new(
        ComparisonVariant.Study(new()) with { Name = name },
        [new() { BaseYear = 2020, TargetYear = 2021, Line = Line, Variant = name, Counts = counts, PHolm = p }],
        []);

    private static SensitivityRow Cell(VerdictCounts counts) => new()
    {
        BaseYear = 2020,
        TargetYear = 2021,
        Line = Line,
        Cell = new("alle", "study", CutRule.Gt, CountUnit.Meetings, TieRule.Exact),
        Counts = counts,
    };
}
