using Steunpakket.Core.Maps;
using Xunit;

namespace Steunpakket.Core.Tests.Maps;

public sealed class GabrielGraphTests
{
    [Fact]
    public void A_point_between_two_others_parts_them() =>
        Assert.Equal([(0, 1), (1, 2)], GabrielGraph.Of([new(0, 0), new(5, 1), new(10, 0)], longest: 20));

    [Fact]
    public void Points_farther_apart_than_the_longest_border_are_no_neighbours() =>
        Assert.Equal([(0, 1)], GabrielGraph.Of([new(0, 0), new(5, 0), new(30, 0)], longest: 20));

    [Fact]
    public void The_neighbours_on_a_hexagonal_grid_are_those_of_the_grid()
    {
        HexCell[] cells = [.. from row in Enumerable.Range(0, 6) from column in Enumerable.Range(0, 6) select new HexCell(column, row)];

        var found = GabrielGraph.Of([.. cells.Select(cell => cell.Centre)], longest: 1.2);

        Assert.Equal(
            from first in Enumerable.Range(0, cells.Length)
            from second in Enumerable.Range(0, cells.Length)
            where first < second && cells[first].Neighbours.Contains(cells[second])
            select (first, second),
            found);
    }
}
