using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Maps;
using Xunit;

namespace Steunpakket.Core.Tests.Maps;

public sealed class TileMapMakerTests
{
    [Fact]
    public void Everyone_has_a_tile_and_no_tile_is_given_twice()
    {
        var places = Places(new Random(1), 120);

        var map = TileMapMaker.Make(places);

        Assert.Equal(places.Select(place => place.Gemeente).Order(), map.Tiles.Keys.Order());
        Assert.Equal(120, map.Tiles.Values.Distinct().Count());
        Assert.All(map.Tiles.Values, cell => Assert.True(cell.Column >= 0 && cell.Row >= 0 && cell.Row < map.Rows && cell.East + 1 <= map.Width));
    }

    [Fact]
    public void The_order_of_the_input_does_not_matter()
    {
        var random = new Random(2);
        var places = Places(random, 60);

        Assert.Equal(TileMapMaker.Make(places).Tiles, TileMapMaker.Make([.. places.OrderBy(_ => random.Next())]).Tiles);
    }

    [Fact]
    public void Gemeenten_on_one_spot_lie_together()
    {
        var places = Places(new Random(3), 80);
        var merged = Enumerable.Range(0, 4).Select(i => new MapPlace(new GemeenteCode($"GM9{i:D3}"), places[0].Centre)).ToArray();

        var map = TileMapMaker.Make([.. places, .. merged]);

        Assert.All(merged, part => Assert.True(
            MapPoint.Distance(map.Tiles[part.Gemeente].Centre, map.Tiles[places[0].Gemeente].Centre) < 4, part.Gemeente.Value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_small_map_is_a_map_too(int count) => Assert.Equal(count, TileMapMaker.Make(Places(new Random(4), count)).Tiles.Count);

    [Fact]
    public void An_empty_map_has_no_size() => Assert.Equal((0, 0), (TileMapMaker.Make([]).Width, TileMapMaker.Make([]).Rows));

    [Fact]
    public void A_gemeente_that_stands_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => TileMapMaker.Make([.. Places(new Random(5), 1), .. Places(new Random(5), 1)]));

    private static MapPlace[] Places(Random random, int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => new MapPlace(
            new GemeenteCode($"GM{i:D4}"), new GeoPoint(5.4 + random.NextDouble(), 51.6 + random.NextDouble()))),
    ];
}
