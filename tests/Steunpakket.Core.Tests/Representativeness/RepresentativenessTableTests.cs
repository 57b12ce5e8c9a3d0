using Steunpakket.Core.Representativeness;
using Xunit;
using static Steunpakket.Core.Tests.Representativeness.Studied;

namespace Steunpakket.Core.Tests.Representativeness;

public sealed class RepresentativenessTableTests
{
    [Fact]
    public void The_study_s_331_of_352_are_94_0_and_its_307_of_331_92_7_per_cent()
    {
        var total = RepresentativenessTable.Of([.. Enumerable.Range(1, 352).Select(i => Gemeente(i, 1000 * i, accessible: i <= 331, hits: i <= 307))])[0];

        Assert.Equal((352, 331, 307), (total.All.Gemeenten, total.Accessible.Gemeenten, total.WithHits.Gemeenten));
        Assert.Equal(94.0, Math.Round(total.AccessiblePct!.Value, 1, MidpointRounding.AwayFromZero));
        Assert.Equal(92.7, Math.Round(total.WithHitsOfAccessiblePct!.Value, 1, MidpointRounding.AwayFromZero));
        Assert.Equal(87.2, Math.Round(total.WithHitsPct!.Value, 1, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void Every_division_adds_up_to_the_total()
    {
        var random = new Random(4);
        var rows = RepresentativenessTable.Of([.. Enumerable.Range(1, 200).Select(i =>
            Gemeente(i, random.Next(400_000), $"provincie {random.Next(5)}", random.Next(3) > 0, random.Next(2) > 0))]);

        foreach (var division in rows.Skip(1).GroupBy(row => row.Division))
        {
            Assert.Equal(rows[0].All, Sum(division, row => row.All));
            Assert.Equal(rows[0].Accessible, Sum(division, row => row.Accessible));
            Assert.Equal(rows[0].WithHits, Sum(division, row => row.WithHits));
            Assert.Equal(100, division.Sum(row => row.ShareOfAccessible!.Value), 1e-9);
        }

        Assert.Equal(["grootteklasse", "grootte", "provincie"], rows.Skip(1).Select(row => row.Division).Distinct());
    }

    [Fact]
    public void A_selection_like_the_whole_differs_by_nothing_and_a_skewed_one_by_the_formula()
    {
        var rows = RepresentativenessTable.Of(
        [
            Gemeente(1, 10_000), Gemeente(2, 10_000, accessible: false), Gemeente(3, 200_000, hits: false), Gemeente(4, 200_000, accessible: false),
        ]);
        var small = rows.Single(row => row.Class == "klein (< 50.000)");

        Assert.Equal(0, small.AccessibleDifference!.Value, 1e-12);

        // All with hits are small, half of all are: (1 − ½) / √((0 + ¼)/2).
        Assert.Equal(0.5 / Math.Sqrt(0.125), small.WithHitsDifference!.Value, 1e-12);
        Assert.Null(rows[0].AccessibleDifference);
    }

    [Fact]
    public void Inhabitants_of_a_shared_row_count_once_and_for_a_group_that_holds_all_who_share_it()
    {
        var row = Row(90, 60_000);
        StudiedGemeente[] gemeenten =
        [
            new(Code(1), "Brabant", [row], true, true), new(Code(2), "Brabant", [row], true, false), Gemeente(3, 5_000, "Brabant"),
        ];

        var total = RepresentativenessTable.Of(gemeenten)[0];

        Assert.Equal(new GroupSize(3, 65_000), total.All);
        Assert.Equal(new GroupSize(3, 65_000), total.Accessible);
        Assert.Equal(new GroupSize(2, 5_000), total.WithHits);
    }

    [Fact]
    public void A_gemeente_without_figures_has_a_class_of_its_own_and_keeps_its_province()
    {
        var rows = RepresentativenessTable.Of([new StudiedGemeente(Code(1), "Utrecht", [], true, false), Gemeente(2, 5_000)]);

        Assert.Equal(
            ["totaal", "5 000 tot 10 000 inwoners", "onbekend", "klein (< 50.000)", "onbekend", "Utrecht"], rows.Select(row => row.Class));
        Assert.Null(rows.First(row => row.Class == "onbekend").AccessibleInhabitantsPct);
    }

    [Fact]
    public void Without_gemeenten_there_is_a_total_without_percentages()
    {
        var total = Assert.Single(RepresentativenessTable.Of([]));

        Assert.Null(total.AccessiblePct);
        Assert.Null(total.WithHitsOfAccessiblePct);
    }

    private static GroupSize Sum(IEnumerable<RepresentativenessRow> rows, Func<RepresentativenessRow, GroupSize> of) =>
        rows.Select(of).Aggregate((sum, size) => new GroupSize(sum.Gemeenten + size.Gemeenten, sum.Inhabitants + size.Inhabitants));
}
