using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Sensitivity;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison;

public sealed class YearComparisonRowTests
{
    [Theory]
    [InlineData(0, 9.1, -1.4, 19.7)]
    [InlineData(1, 7.2, -3.0, 17.3)]
    [InlineData(2, 12.7, 2.4, 23.0)]
    [InlineData(3, -5.5, -16.3, 5.2)]
    [InlineData(4, 21.2, 11.3, 31.0)]
    [InlineData(5, 20.5, 10.3, 30.8)]
    public void The_difference_of_the_study_has_the_interval_of_METHOD_5(int row, double value, double low, double high)
    {
        var difference = PointDifference.Of(StudyTable.Rows[row]).GetValueOrDefault();

        Assert.Equal((value, low, high), (Math.Round(difference.Value, 1), Math.Round(difference.Low, 1), Math.Round(difference.High, 1)));
    }

    [Fact]
    public void The_rows_of_the_study_have_the_corrected_p_of_METHOD_5()
    {
        var p = StudyTable.Rows.Select(row => (double?)SignTest.TwoSided(row.Meer, row.Minder)).ToArray();

        var adjusted = Holm.Adjust(p).Select(value => value.GetValueOrDefault()).ToArray();

        Assert.Equal([0.31, 0.38, 0.079, 0.38, 0.0003, 0.0008], adjusted.Zip([2, 2, 3, 2, 4, 4], Math.Round));
        Assert.Equal(2, adjusted.Count(value => value < 0.05));
    }

    [Fact]
    public void Percentages_are_not_rounded()
    {
        var row = Row(new(1, 1, 1, 1));

        Assert.Equal((100 / 3.0, 100 / 3.0, 100 / 3.0), (row.MeerPct, row.MinderPct, row.EvenveelPct));
    }

    [Fact]
    public void No_gemeenten_have_no_percentages_interval_or_p()
    {
        var row = Row(default);

        Assert.Equal((0, null, null, null), (row.Counts.N, row.MeerPct, row.MinderPct, row.EvenveelPct));
        Assert.Null(row.Difference);
        Assert.Null(row.P);
    }

    [Fact]
    public void Ties_only_are_a_difference_of_0_with_p_1()
    {
        var row = Row(new(0, 0, 9));

        Assert.Equal((new PointDifference(0, 0, 0), 1), (row.Difference, row.P));
    }

    // METHOD 4.17: 2·(1 + 10 + 45) / 2¹⁰.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(90)]
    public void Gemeenten_with_evenveel_have_no_say_in_p(int evenveel)
    {
        var counts = new VerdictCounts(8, 2, evenveel);
        var cell = new SensitivityRow
        {
            BaseYear = 2020,
            TargetYear = 2021,
            Line = "actielijn_1",
            Cell = new SensitivityCell("alle", "idf", CutRule.Gt, CountUnit.Meetings, TieRule.Exact),
            Counts = counts,
        };

        Assert.Equal((0.109375, 0.109375), (Row(counts).P, cell.P));
    }

    [Theory]
    [InlineData(-1, 0, 0, 0)]
    [InlineData(0, -1, 0, 0)]
    [InlineData(0, 0, -1, 0)]
    [InlineData(0, 0, 1, 2)]
    public void Counts_are_0_or_more_and_empty_ties_are_ties(int meer, int minder, int evenveel, int nul)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new VerdictCounts(meer, minder, evenveel, nul));
    }

    private static YearComparisonRow Row(VerdictCounts counts) => new()
    {
        BaseYear = 2020,
        TargetYear = 2021,
        Line = "actielijn_1",
        Variant = "study",
        Counts = counts,
        PHolm = null,
    };
}
