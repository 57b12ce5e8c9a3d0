namespace Steunpakket.Core.Maps;

/// <summary>Deals the cells of a grid out to places, so that the squared ways are least and no hole stays inside the land.</summary>
internal static class CellDealing
{
    /// <summary>Cells around a place's own that it may go to.</summary>
    private const int Reach = 3;

    // Dearer than any way: an inner cell is only left free when there are not enough places.
    private const double Inside = 10_000;

    public static TileLayout Deal(SpreadPlaces places)
    {
        var layout = new TileLayout(places, Cheapest(places, Grid(places.Points), _ => false));
        TileRefinement.Improve(layout, places.Points.Count);
        var holes = EnclosedCells.Of(layout.Cells, layout.Cells.Skip(places.Land));
        if (holes.Count == 0)
        {
            return layout;
        }

        HexCell[] filled = [.. layout.Cells.Concat(holes).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];
        var set = filled.ToHashSet();
        var closed = new TileLayout(places, Cheapest(places, filled, cell => cell.Neighbours.All(set.Contains))) { IsClosed = true };
        TileRefinement.Improve(closed, places.Points.Count);
        return closed;
    }

    private static IReadOnlyList<HexCell> Cheapest(SpreadPlaces places, HexCell[] cells, Func<HexCell, bool> isInside)
    {
        double[] gains = [.. cells.Select(cell => isInside(cell) ? Inside : 0)];
        var costs = places.Points
            .Select(point => cells.Select((cell, i) => MapPoint.SquaredDistance(point, cell.Centre) - gains[i]).ToArray()).ToArray();
        return [.. MinimumAssignment.Solve(costs).Select(column => cells[column])];
    }

    /// <summary>The cells near any place.</summary>
    private static HexCell[] Grid(IReadOnlyList<MapPoint> points)
    {
        var cells = new SortedSet<(int Row, int Column)>();
        foreach (var point in points)
        {
            var (middleRow, middleColumn) = ((int)Math.Round(-point.Y / HexCell.RowHeight), (int)Math.Round(point.X));
            cells.UnionWith(
                from row in Enumerable.Range(middleRow - Reach, (2 * Reach) + 1)
                from column in Enumerable.Range(middleColumn - Reach, (2 * Reach) + 1)
                select (row, column));
        }

        return [.. cells.Select(cell => new HexCell(cell.Column, cell.Row))];
    }
}
