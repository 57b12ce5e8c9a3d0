using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Published;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison.Published;

public sealed class PublishedTableCheckTests
{
    private const int Dutch = 352;

    private static readonly PublishedRow[] TableOne =
        [new("Jeugd", [49.5m, 40.4m, 10.1m]), new("Kwetsbaar", [45.3m, 38.1m, 16.6m]), new("Leefstijl", [49.8m, 37.1m, 13.0m])];

    private static readonly PublishedRow[] TableTwo =
        [new("Jeugd", [43.9m, 49.2m, 7.2m]), new("Kwetsbaar", [51.8m, 30.6m, 17.6m]), new("Leefstijl", [54.4m, 33.9m, 11.7m])];

    // METHOD 5, the table of whole numbers that fit.
    [Theory]
    [InlineData(1, 0, "99 109 188 198 208 218 277 287 297 307 317 327")]
    [InlineData(1, 1, "181 223 247 265 289 307 320 331 344 349")]
    [InlineData(1, 2, "299 307 315")]
    [InlineData(2, 0, "")]
    [InlineData(2, 1, "85 170 193 222 245 255 278 284 301 307 330 340")]
    [InlineData(2, 2, "171 180 239 248 274 283 298 307 316 333 342 351")]
    public void Finds_every_N_that_a_row_of_the_study_fits(int table, int row, string fits)
    {
        var found = Check(table == 1 ? TableOne : TableTwo).Rows[row];

        Assert.Equal(fits, string.Join(' ', found.Fits.Select(fit => fit.N)));
    }

    [Fact]
    public void Both_tables_of_the_study_rest_on_307_gemeenten_only()
    {
        Assert.Equal([307], Check(TableOne).CommonN);
        Assert.Equal([307], Check(TableTwo).CommonN);
        Assert.True(Check(TableOne).IsSound);
    }

    [Fact]
    public void The_counts_behind_the_study_s_rows_come_out()
    {
        var rows = Check(TableOne).Rows.Concat(Check(TableTwo).Rows.Skip(1));

        Assert.Equal(
            ["152 124 31", "139 117 51", "153 114 40", "159 94 54", "167 104 36"],
            rows.Select(row => string.Join(' ', row.Chosen!.Only!)));
    }

    [Fact]
    public void The_row_that_cannot_sum_has_one_repair_of_one_cell()
    {
        var finding = Check(TableTwo);

        var jeugd = finding.Rows[0];
        var repair = Assert.Single(jeugd.Repairs);
        Assert.False(finding.IsSound);
        Assert.Equal((RowSoundness.CannotSum, 100.3m), (jeugd.Soundness, jeugd.Sum));
        Assert.Equal((307, 0, 43.9m, 43.6m), (repair.N, repair.Cell, repair.Printed, repair.Repaired));
        Assert.Equal([134, 151, 22], repair.Counts);
    }

    [Theory]
    [InlineData("49.5", "40.4", "10.1", RowSoundness.Sound)]
    [InlineData("49.5", "40.4", "10.3", RowSoundness.CannotSum)]
    [InlineData("33.3", "33.3", "33.3", RowSoundness.Sound)]
    [InlineData("33.3", "33.3", "33.2", RowSoundness.CannotSum)]
    [InlineData("33.4", "33.4", "33.4", RowSoundness.CannotSum)]
    [InlineData("0.0", "0.0", "100.0", RowSoundness.Sound)]
    [InlineData("0.1", "0.0", "99.9", RowSoundness.FitsNoN)]
    public void A_row_is_held_against_what_rounding_can_do(string meer, string minder, string evenveel, RowSoundness soundness)
    {
        Assert.Equal(soundness, Assert.Single(Check([Row(meer, minder, evenveel)]).Rows).Soundness);
    }

    [Fact]
    public void More_cells_may_be_farther_off_together()
    {
        // Of 11: 8 × 1 and 3: nine cells of which eight are printed 0,01 too low.
        var row = new PublishedRow("r", [9.1m, 9.1m, 9.1m, 9.1m, 9.1m, 9.1m, 9.1m, 9.1m, 27.3m]);

        var found = Assert.Single(Check([row]).Rows);

        Assert.Equal(RowSoundness.Sound, found.Soundness);
        Assert.Equal([1, 1, 1, 1, 1, 1, 1, 1, 3], found.Fits.First(fit => fit.N == 11).Only!);
    }

    [Fact]
    public void The_number_of_decimals_is_the_most_that_any_cell_shows()
    {
        Assert.Equal(1, Check([new("a", [50m, 50m]), new("b", [33.3m, 66.7m])]).Decimals);
        Assert.Equal(0, Check([new("a", [50m, 50m])]).Decimals);
        Assert.Equal(1, Check([new("a", [50.00m, 50.00m])]).Decimals);
        Assert.Equal(1, Check([new("a", [57.10m, 42.90m, 0.00m])]).Decimals);
        Assert.Equal(2, Check([new("a", [57.14m, 42.86m]), new("b", [50.00m, 50.00m])]).Decimals);
        Assert.Equal(PrintedCell.MostDecimals, Check([new("a", [33.333333333333336m, 66.66666666666667m])]).Decimals);
    }

    [Fact]
    public void Whole_percentages_leave_a_range_of_counts()
    {
        var fit = Check([new("a", [50m, 50m])]).Rows[0].Fits.Single(row => row.N == 301);

        Assert.Null(fit.Only);
        Assert.Equal([new CountRange(149, 152), new CountRange(149, 152)], fit.Counts);
    }

    [Fact]
    public void A_printed_N_and_printed_counts_must_give_the_percentages()
    {
        var sound = new PublishedRow("a", [66.7m, 33.3m]) { N = 3 };

        Assert.Equal(RowSoundness.Sound, Single(sound).Soundness);
        Assert.Equal([2, 1], Single(sound).Chosen!.Only!);
        Assert.Equal(RowSoundness.Sound, Single(sound with { Counts = [2, 1] }).Soundness);
        Assert.Equal(RowSoundness.ContradictsCounts, Single(sound with { N = 4 }).Soundness);
        Assert.Equal(RowSoundness.ContradictsCounts, Single(sound with { Counts = [1, 2] }).Soundness);
        Assert.Equal(RowSoundness.ContradictsCounts, Single(sound with { N = null, Counts = [1, 1] }).Soundness);
        Assert.Equal([6], Single(sound with { N = null, Counts = [4, 2] }).Fits.Select(fit => fit.N));
    }

    [Fact]
    public void A_printed_N_above_the_highest_that_is_tried_is_tried()
    {
        Assert.Equal(RowSoundness.Sound, Single(new PublishedRow("a", [50.0m, 50.0m]) { N = 100_000 }).Soundness);
    }

    [Theory]
    [InlineData(null, RowSoundness.Empty)]
    [InlineData(0, RowSoundness.Empty)]
    [InlineData(5, RowSoundness.ContradictsCounts)]
    public void A_row_without_percentages_is_of_nothing(int? n, RowSoundness soundness)
    {
        Assert.Equal(soundness, Single(new PublishedRow("leeg", []) { N = n }).Soundness);
    }

    [Fact]
    public void Percentages_of_a_whole_of_zero_contradict_it()
    {
        Assert.Equal(RowSoundness.ContradictsCounts, Single(new PublishedRow("a", [50.0m, 50.0m]) { N = 0 }).Soundness);
    }

    [Fact]
    public void A_table_without_rows_is_sound()
    {
        Assert.True(Check([]).IsSound);
        Assert.Empty(Check([]).CommonN);
    }

    [Fact]
    public void Without_a_common_N_there_is_no_repair()
    {
        Assert.Empty(Check([TableTwo[0]]).Rows[0].Repairs);
    }

    /// <summary>All triples of all wholes, as METHOD 5 describes its method.</summary>
    [Fact]
    public void Agrees_with_trying_every_set_of_counts()
    {
        var random = new Random(307);
        for (var turn = 0; turn < 150; turn++)
        {
            const int MaxN = 40;
            var n = random.Next(1, MaxN + 1);
            var meer = random.Next(n + 1);
            var minder = random.Next(n - meer + 1);
            decimal[] cells = [.. PublishedPercentages.Row(new VerdictCounts(meer, minder, n - meer - minder))];
            cells[random.Next(3)] += turn % 3 == 0 ? 0.1m : 0;

            var found = new PublishedTableCheck(MaxN).Check([new("r", cells), new("decimals", [100.0m])]).Rows[0].Fits;

            Assert.Equal(Tried(cells, MaxN), found.Select(fit => fit.N));
        }
    }

    [Fact]
    public void Every_row_that_we_print_is_sound_with_the_counts_it_was_made_of()
    {
        var random = new Random(5);
        for (var turn = 0; turn < 200; turn++)
        {
            var counts = new VerdictCounts(random.Next(150), random.Next(150), random.Next(1, 52));
            var row = new PublishedRow("r", PublishedPercentages.Row(counts)) { N = counts.N, Counts = [counts.Meer, counts.Minder, counts.Evenveel] };

            Assert.Equal(RowSoundness.Sound, Single(row).Soundness);
        }
    }

    private static IEnumerable<int> Tried(decimal[] cells, int maxN) =>
        from n in Enumerable.Range(1, maxN)
        where (from a in Enumerable.Range(0, n + 1)
               from b in Enumerable.Range(0, n - a + 1)
               select PublishedPercentages.Row(new VerdictCounts(a, b, n - a - b))).Any(row => row.SequenceEqual(cells))
        select n;

    private static TableFinding Check(IReadOnlyList<PublishedRow> rows) => new PublishedTableCheck(Dutch).Check(rows);

    private static RowFinding Single(PublishedRow row) => Check([row]).Rows[0];

    private static PublishedRow Row(params string[] cells) => new("r", [.. cells.Select(cell => decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture))]);
}
