namespace Steunpakket.Core.Maps;

/// <summary>Moves points until each has about the room of one tile: what is dense spreads, what is thin draws together.</summary>
/// <remarks>
/// After Dorling (1996), Area cartograms: neighbours farther apart than a tile pull, all points nearer than a tile push. Every step reads the
/// places of the step before, so that the order of the points does not matter.
/// </remarks>
internal static class EqualSpread
{
    private const int Steps = 400;
    private const double Pull = 0.12;
    private const double Push = 0.25;

    /// <param name="points">In tile widths.</param>
    /// <param name="neighbours">Pairs that should end a tile apart.</param>
    public static MapPoint[] Of(IReadOnlyList<MapPoint> points, IReadOnlyList<(int First, int Second)> neighbours)
    {
        MapPoint[] places = [.. points];
        var moves = new MapPoint[places.Length];
        for (var step = 0; step < Steps; step++)
        {
            Array.Clear(moves);
            PullTogether(places, moves, neighbours);
            PushApart(places, moves);
            for (var i = 0; i < places.Length; i++)
            {
                places[i] += moves[i];
            }
        }

        return places;
    }

    private static void PullTogether(MapPoint[] places, MapPoint[] moves, IReadOnlyList<(int First, int Second)> neighbours)
    {
        foreach (var (first, second) in neighbours)
        {
            var distance = MapPoint.Distance(places[first], places[second]);
            if (distance > 1)
            {
                Move(places, moves, (first, second), Pull * (distance - 1) / distance);
            }
        }
    }

    // Points on one spot have no direction to go; whoever put them there parts them.
    private static void PushApart(MapPoint[] places, MapPoint[] moves)
    {
        for (var first = 0; first < places.Length; first++)
        {
            for (var second = first + 1; second < places.Length; second++)
            {
                if (MapPoint.SquaredDistance(places[first], places[second]) is var squared && squared is < 1 and > 0)
                {
                    var distance = Math.Sqrt(squared);
                    Move(places, moves, (first, second), Push * (distance - 1) / distance);
                }
            }
        }
    }

    private static void Move(MapPoint[] places, MapPoint[] moves, (int First, int Second) pair, double share)
    {
        var half = (places[pair.Second] - places[pair.First]) * (0.5 * share);
        moves[pair.First] += half;
        moves[pair.Second] -= half;
    }
}
