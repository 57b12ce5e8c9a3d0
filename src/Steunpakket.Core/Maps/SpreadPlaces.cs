namespace Steunpakket.Core.Maps;

/// <summary>Places that each have a tile's room, ready to be put on a grid.</summary>
/// <param name="Points">In tile widths; gemeenten first, then water.</param>
/// <param name="Neighbours">Pairs of indexes.</param>
/// <param name="Land">How many of the points are gemeenten.</param>
internal sealed record SpreadPlaces(IReadOnlyList<MapPoint> Points, IReadOnlyList<(int First, int Second)> Neighbours, int Land)
{
    /// <summary>The same places moved as a whole, so that they meet the grid differently.</summary>
    public SpreadPlaces Shifted(MapPoint by) => this with { Points = [.. Points.Select(point => point + by)] };
}
