using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Core.Maps;

/// <summary>A place on a flat map.</summary>
/// <param name="X">Eastward; kilometres, or tile widths once the map has been scaled to tiles.</param>
/// <param name="Y">Northward, likewise.</param>
internal readonly record struct MapPoint(double X, double Y)
{
    // Of the cosine of 52.15 degrees, the middle of the Netherlands; written out because Math.Cos may differ between machines.
    private const double CosineOfMiddle = 0.613595;

    private const double KilometresPerDegree = 111.32;

    public static MapPoint operator +(MapPoint left, MapPoint right) => new(left.X + right.X, left.Y + right.Y);

    public static MapPoint operator -(MapPoint left, MapPoint right) => new(left.X - right.X, left.Y - right.Y);

    public static MapPoint operator *(MapPoint point, double factor) => new(point.X * factor, point.Y * factor);

    /// <summary>Equirectangular with the Netherlands in mind: lengths are right to about two per cent there.</summary>
    public static MapPoint Of(GeoPoint point) =>
        new(point.Longitude * CosineOfMiddle * KilometresPerDegree, point.Latitude * KilometresPerDegree);

    /// <summary>Of the straight line between two points; what sums of costs are made of.</summary>
    public static double SquaredDistance(MapPoint left, MapPoint right)
    {
        var way = left - right;
        return (way.X * way.X) + (way.Y * way.Y);
    }

    public static double Distance(MapPoint left, MapPoint right) => Math.Sqrt(SquaredDistance(left, right));
}
