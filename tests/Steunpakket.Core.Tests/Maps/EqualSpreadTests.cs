using Steunpakket.Core.Maps;
using Xunit;

namespace Steunpakket.Core.Tests.Maps;

public sealed class EqualSpreadTests
{
    [Fact]
    public void Two_that_are_too_near_end_a_tile_apart_around_their_middle()
    {
        var places = EqualSpread.Of([new(0, 0), new(0.2, 0)], [(0, 1)]);

        Assert.Equal(1, MapPoint.Distance(places[0], places[1]), 6);
        Assert.Equal(0.1, (places[0].X + places[1].X) / 2, 9);
    }

    [Fact]
    public void Neighbours_that_are_too_far_apart_come_together_and_others_stay()
    {
        var places = EqualSpread.Of([new(0, 0), new(3, 0), new(9, 0)], [(0, 1)]);

        Assert.Equal(1, MapPoint.Distance(places[0], places[1]), 6);
        Assert.Equal(new MapPoint(9, 0), places[2]);
    }

    [Fact]
    public void A_crowd_gets_the_room_of_a_tile_each()
    {
        var random = new Random(8);
        MapPoint[] crowd = [.. Enumerable.Range(0, 40).Select(_ => new MapPoint(random.NextDouble(), random.NextDouble()))];

        var places = EqualSpread.Of(crowd, []);

        var nearest = places.Select(place => places.Where(other => other != place).Min(other => MapPoint.Distance(place, other)));
        Assert.All(nearest, distance => Assert.InRange(distance, 0.9, 1.5));
    }
}
