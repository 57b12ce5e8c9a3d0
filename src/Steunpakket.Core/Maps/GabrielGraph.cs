namespace Steunpakket.Core.Maps;

/// <summary>Who borders whom, told from centroids alone.</summary>
/// <remarks>
/// Two points are neighbours when no third lies in the circle that has them on its diameter (Gabriel and Sokal 1969). Borders themselves are
/// not needed for it, and it is a subset of the Delaunay triangulation, so nobody gets implausibly many neighbours.
/// </remarks>
internal static class GabrielGraph
{
    /// <param name="longest">Pairs farther apart are no neighbours: water lies between them.</param>
    /// <returns>Pairs of indexes, the smaller first, in ascending order.</returns>
    public static IReadOnlyList<(int First, int Second)> Of(IReadOnlyList<MapPoint> points, double longest) =>
    [
        .. from first in Enumerable.Range(0, points.Count)
           from second in Enumerable.Range(first + 1, points.Count - first - 1)
           where MapPoint.SquaredDistance(points[first], points[second]) <= longest * longest && IsFree(points, first, second)
           select (first, second),
    ];

    private static bool IsFree(IReadOnlyList<MapPoint> points, int first, int second)
    {
        var middle = (points[first] + points[second]) * 0.5;
        var radius = MapPoint.SquaredDistance(points[first], middle);
        for (var i = 0; i < points.Count; i++)
        {
            if (i != first && i != second && MapPoint.SquaredDistance(points[i], middle) < radius)
            {
                return false;
            }
        }

        return true;
    }
}
