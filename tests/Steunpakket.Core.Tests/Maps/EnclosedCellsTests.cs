using Steunpakket.Core.Maps;
using Xunit;

namespace Steunpakket.Core.Tests.Maps;

public sealed class EnclosedCellsTests
{
    private static readonly HexCell Middle = new(4, 3);

    [Fact]
    public void A_cell_with_all_six_neighbours_taken_is_a_hole() =>
        Assert.Equal([Middle], EnclosedCells.Of([.. Middle.Neighbours], []));

    [Fact]
    public void One_free_neighbour_lets_it_out() =>
        Assert.Empty(EnclosedCells.Of([.. Middle.Neighbours.Skip(1)], []));

    [Fact]
    public void What_is_open_to_water_is_no_hole() =>
        Assert.Empty(EnclosedCells.Of([.. Middle.Neighbours], [Middle.Neighbours.First()]));

    [Fact]
    public void Nothing_has_no_holes() => Assert.Empty(EnclosedCells.Of([], []));

    [Theory]
    [InlineData(2, 2)]
    [InlineData(2, 3)]
    [InlineData(-3, -5)]
    public void Neighbours_of_a_cell_lie_one_tile_away(int column, int row)
    {
        var cell = new HexCell(column, row);

        Assert.Equal(6, cell.Neighbours.Distinct().Count());
        Assert.All(cell.Neighbours, neighbour => Assert.Equal(1, MapPoint.Distance(cell.Centre, neighbour.Centre), 12));
        Assert.All(cell.Neighbours, neighbour => Assert.Contains(cell, neighbour.Neighbours));
    }
}
