using AngleSharp.Dom;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Maps;
using Steunpakket.Io.Report.Pictures;
using Xunit;

namespace Steunpakket.Io.Tests.Report;

public sealed class MapSectionTests : IDisposable
{
    private readonly ExportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_hits_and_no_data_are_other_tiles_and_other_words()
    {
        Read("GM0363", 2020, 2021);
        Read("GM0034", 2020, 2021);
        Read("GM0599", 2021);
        Compare(("GM0363", "meer", "ja", 2, 5), ("GM0034", "evenveel", "ja", 0, 0), ("GM0599", "onvergelijkbaar", "nee", 0, 4));

        var html = ParsedPage.Html(_folder.Page());

        Assert.Equal(("#" + TileLook.Id(TileState.Meer), "Amsterdam: meer (2 in 12 → 5 in 9 maanden)"), Tile(html, "Amsterdam"));
        Assert.Equal(("#" + TileLook.Id(TileState.GeenHits), "Almere: geen hits (0 in 12 → 0 in 9 maanden)"), Tile(html, "Almere"));
        Assert.Equal("#" + TileLook.Id(TileState.GeenData), Tile(html, "Rotterdam").Look);
        Assert.Equal(("#" + TileLook.Id(TileState.GeenData), "Utrecht: geen data"), Tile(html, "Utrecht"));
        var shapes = html.QuerySelectorAll("defs g[id] > path:first-child").ToDictionary(shape => shape.ParentElement!.Id!, shape => shape.GetAttribute("fill"));
        Assert.Equal(TileLook.All.Count, shapes.Values.Distinct().Count());
        Assert.Equal("url(#arcering)", shapes[TileLook.Id(TileState.GeenData)]);
    }

    [Fact]
    public void A_gemeente_whose_years_are_there_and_cannot_be_compared_is_not_without_data()
    {
        Read("GM0363", 2020, 2021);
        Compare(("GM0363", "onvergelijkbaar", "nee", 2, 5));

        Assert.Equal("#" + TileLook.Id(TileState.NietTeVergelijken), Tile(ParsedPage.Html(_folder.Page()), "Amsterdam").Look);
    }

    [Fact]
    public void A_verdict_outside_of_the_percentages_is_one_of_no_hits()
    {
        Read("GM0363", 2020, 2021);
        Compare(("GM0363", "minder", "nee", 2, 0));

        Assert.Equal("#" + TileLook.Id(TileState.GeenHits), Tile(ParsedPage.Html(_folder.Page()), "Amsterdam").Look);
    }

    [Fact]
    public void Documents_of_a_gemeente_that_merged_are_data_of_its_successor()
    {
        Read("GM0003", 2020);
        Read("GM1979", 2021);
        Compare(("GM1979", "meer", "ja", 1, 2));

        var coverage = ParsedPage.Html(_folder.Page());

        Assert.Equal("#" + TileLook.Id(TileState.Meer), Tile(coverage, "Eemsdelta").Look);
    }

    [Fact]
    public void The_legend_counts_every_gemeente_once_and_the_table_names_them_all()
    {
        Compare(("GM0363", "meer", "ja", 2, 5));

        var html = ParsedPage.Html(_folder.Page());

        Assert.Equal(352, html.QuerySelector("#kaart figure ul")!.QuerySelectorAll("span").Sum(count => int.Parse(count.TextContent)));
        Assert.Equal(352, html.QuerySelectorAll("#kaart figure:first-of-type use > title").Length);
        Assert.Equal(352, html.QuerySelectorAll("#kaart details tbody tr").Length);
    }

    [Fact]
    public void The_map_of_the_nation_lies_as_the_nation_does()
    {
        var map = _folder.Frame.Map();
        var places = map.Tiles.Select(tile => (tile.Value, Place: _folder.Frame.Cbs.Centre(tile.Key, ExportFolder.Gemeenten)!.Value)).ToList();
        var pairs = (from a in places from b in places where a.Value != b.Value select (a, b)).ToList();

        Assert.Equal(352, map.Tiles.Count);
        Assert.Equal(352, map.Tiles.Values.Distinct().Count());
        Assert.True(pairs.Count(pair => (pair.a.Place.Latitude - pair.b.Place.Latitude) * (pair.b.Value.South - pair.a.Value.South) >= 0) > 0.98 * pairs.Count);
        Assert.True(pairs.Count(pair => (pair.a.Place.Longitude - pair.b.Place.Longitude) * (pair.a.Value.East - pair.b.Value.East) >= 0) > 0.97 * pairs.Count);
    }

    [Fact]
    public void Tiles_of_the_nation_lie_near_their_place_and_near_their_neighbours()
    {
        var map = _folder.Frame.Map();
        var tiles = map.Tiles.ToDictionary(tile => tile.Key, tile => (tile.Value.East, tile.Value.South));

        // In tile widths, of which the map is about 23 wide; a straight fit of degrees to tiles is where a place would lie without spreading.
        var placed = tiles.Select(tile => (Place: _folder.Frame.Cbs.Centre(tile.Key, ExportFolder.Gemeenten)!.Value, Tile: tile.Value)).ToList();
        var (east, south) = (Fit(placed.Select(pair => (pair.Place.Longitude, pair.Tile.East))), Fit(placed.Select(pair => (-pair.Place.Latitude, pair.Tile.South))));
        var ways = placed.Select(pair => Math.Sqrt(Math.Pow(pair.Tile.East - east(pair.Place.Longitude), 2) + Math.Pow(pair.Tile.South - south(-pair.Place.Latitude), 2))).ToList();
        Assert.InRange(ways.Average(), 0, 2);
        Assert.InRange(ways.Max(), 0, 6);
        foreach (var (one, other) in new[] { ("Amsterdam", "Diemen"), ("Rotterdam", "Schiedam"), ("Maastricht", "Meerssen"), ("Groningen", "Westerkwartier"), ("Veere", "Middelburg"), ("Sluis", "Terneuzen") })
        {
            var (a, b) = (tiles[Code(one)], tiles[Code(other)]);
            Assert.True(Math.Sqrt(Math.Pow(a.East - b.East, 2) + Math.Pow(a.South - b.South, 2)) < 2.1, $"{one} – {other}");
        }
    }

    private static GemeenteCode Code(string name) => ExportFolder.Gemeenten.Find(name)!.Code;

    // Least squares.
    private static Func<double, double> Fit(IEnumerable<(double X, double Y)> points)
    {
        var all = points.ToList();
        var (x, y) = (all.Average(point => point.X), all.Average(point => point.Y));
        var slope = all.Sum(point => (point.X - x) * (point.Y - y)) / all.Sum(point => (point.X - x) * (point.X - x));
        return value => y + (slope * (value - x));
    }

    private static (string? Look, string Text) Tile(IDocument html, string gemeente)
    {
        var title = html.QuerySelector("#kaart figure")!.QuerySelectorAll("use > title").Single(title => title.TextContent.StartsWith($"{gemeente}:", StringComparison.Ordinal));
        return (title.ParentElement!.GetAttribute("href"), title.TextContent);
    }

    private readonly List<object?[]> _read = [];

    private void Read(string code, params int[] years)
    {
        _read.AddRange(years.Select(year => new object?[] { code, $"{year}-Q1", 5L, 5L }));
        _folder.Table("dekking", "gemeentecode VARCHAR, kwartaal VARCHAR, vermeld BIGINT, tekst BIGINT", _read);
    }

    private void Compare(params (string Code, string Verdict, string Counts, double Before, double Now)[] gemeenten) => _folder.Table(
        "jaarvergelijking_gemeente",
        "gemeentecode VARCHAR, actielijn VARCHAR, jaar INTEGER, maanden INTEGER, relevante_documenten BIGINT, oordeel VARCHAR, telt_mee VARCHAR",
        from gemeente in gemeenten
        from year in new[] { 2020, 2021 }
        let rate = year == 2020 ? gemeente.Before : gemeente.Now
        select new object?[] { gemeente.Code, "actielijn_1", year, year == 2020 ? 12 : 9, (long)rate, year == 2020 ? gemeente.Verdict : null, year == 2020 ? gemeente.Counts : null });
}
