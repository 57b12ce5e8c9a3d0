using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Maps;

/// <summary>Makes an equal-area tile map of the Netherlands out of centroids.</summary>
/// <remarks>
/// Places are spread until each has a tile's room (<see cref="EqualSpread"/>), cells are dealt out so that the squared ways are least
/// (<see cref="CellDealing"/>), and tiles change places while that brings neighbours together (<see cref="TileRefinement"/>).
/// No randomness and no order of input: the same places always give the same map.
/// </remarks>
public static class TileMapMaker
{
    /// <summary>Kilometres over which two centroids may still be neighbours: Friesland's are 25 apart, the IJsselmeer is wider.</summary>
    private const double LongestBorder = 32;

    private const double Nudge = 1.0;

    // How the places may lie on the grid; the cheapest map wins.
    private static readonly double[] Shifts = [0, 1 / 3d, 2 / 3d];

    /// <exception cref="ArgumentException">A gemeente stands twice.</exception>
    public static TileMap Make(IEnumerable<MapPlace> places)
    {
        MapPlace[] land = [.. places.OrderBy(place => place.Gemeente)];
        if (land.Zip(land.Skip(1)).FirstOrDefault(pair => pair.First.Gemeente == pair.Second.Gemeente).First is { } twice)
        {
            throw new ArgumentException($"{twice.Gemeente} stands twice.", nameof(places));
        }

        var spread = Spread([.. land.Select(place => MapPoint.Of(place.Centre))]);
        return Normalised(land.Zip(Cells(spread), (place, cell) => KeyValuePair.Create(place.Gemeente, cell)));
    }

    private static SpreadPlaces Spread(MapPoint[] land)
    {
        MapPoint[] all = [.. Parted(land), .. land.Length == 0 ? [] : OpenWater.Points.Select(MapPoint.Of)];
        var neighbours = GabrielGraph.Of(all, LongestBorder);
        var width = neighbours.Count == 0 ? 1 : neighbours.Average(pair => MapPoint.Distance(all[pair.First], all[pair.Second]));
        return new SpreadPlaces(EqualSpread.Of([.. all.Select(point => point * (1 / width))], neighbours), neighbours, land.Length);
    }

    /// <summary>Points on one spot (the parts of a gemeente that merged) are put side by side, a kilometre apart.</summary>
    private static IEnumerable<MapPoint> Parted(MapPoint[] points)
    {
        var seen = new Dictionary<MapPoint, int>();
        foreach (var point in points)
        {
            var before = seen.GetValueOrDefault(point);
            seen[point] = before + 1;
            yield return point + (new HexCell(before % 3, before / 3).Centre * Nudge);
        }
    }

    private static IEnumerable<HexCell> Cells(SpreadPlaces places)
    {
        var best = (from x in Shifts from y in Shifts select CellDealing.Deal(places.Shifted(new MapPoint(x, y * HexCell.RowHeight)))).MinBy(layout => layout.Cost)!;
        return best.Cells.Take(places.Land);
    }

    private static TileMap Normalised(IEnumerable<KeyValuePair<GemeenteCode, HexCell>> tiles)
    {
        var all = tiles.ToList();
        if (all.Count == 0)
        {
            return new TileMap(new Dictionary<GemeenteCode, HexCell>());
        }

        // Rows move by an even number: an odd one would shift every row half a tile the wrong way.
        var (west, north) = (all.Min(tile => tile.Value.Column), all.Min(tile => tile.Value.Row));
        north -= north & 1;
        return new TileMap(new SortedDictionary<GemeenteCode, HexCell>(
            all.ToDictionary(tile => tile.Key, tile => new HexCell(tile.Value.Column - west, tile.Value.Row - north))));
    }
}
