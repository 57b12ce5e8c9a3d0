using Steunpakket.Core.Maps;
using Steunpakket.Io.Report.Html;

namespace Steunpakket.Io.Report.Pictures;

/// <summary>How a state of a tile looks: a colour, and a sign or pattern that says the same without colour.</summary>
/// <remarks>
/// Blue and orange are told apart by every common colour vision, and as dark and middle grey on paper. No hits is an open tile with a ring: looked,
/// and nothing there. No data is hatched: not looked.
/// </remarks>
internal static class TileLook
{
    // A hexagon 9.1 wide around (0, 0), and 9.5 with its edge: tiles are 10 apart.
    private const string Hexagon = "M0-5.25 4.55-2.63V2.63L0 5.25-4.55 2.63V-2.63Z";

    /// <summary>In the order of the legend.</summary>
    public static readonly IReadOnlyList<TileState> All =
        [TileState.Meer, TileState.Minder, TileState.Evenveel, TileState.GeenHits, TileState.NietTeVergelijken, TileState.GeenData];

    public static string Id(TileState state) => $"t-{state.ToString().ToUpperInvariant()[0]}{(int)state}";

    public static string Word(TileState state) => state switch
    {
        TileState.Meer => "meer",
        TileState.Minder => "minder",
        TileState.Evenveel => "evenveel",
        TileState.GeenHits => "geen hits",
        TileState.NietTeVergelijken => "niet te vergelijken",
        TileState.GeenData => "geen data",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>The shapes that all maps and legends of the page refer to.</summary>
    public static void WriteShapes(HtmlWriter html)
    {
        html.Open("svg", ("class", "vormen"), ("aria-hidden", "true"), ("width", "0"), ("height", "0")).Open("defs");
        html.Open("pattern", ("id", "arcering"), ("width", "2.4"), ("height", "2.4"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"));
        html.Empty("rect", ("width", "2.4"), ("height", "2.4"), ("fill", "#fff")).Empty("rect", ("width", "1"), ("height", "2.4"), ("fill", "#8a94a0")).Close();
        foreach (var state in All)
        {
            var (fill, edge, sign) = Shape(state);
            html.Open("g", ("id", Id(state))).Empty("path", ("d", Hexagon), ("fill", fill), ("stroke", edge), ("stroke-width", ".4"));
            if (sign is { Path: var path, Colour: var colour })
            {
                html.Empty("path", ("d", path), ("fill", "none"), ("stroke", colour), ("stroke-width", "1.1"));
            }

            html.Close();
        }

        html.Close().Close().Line();
    }

    public static void WriteKey(HtmlWriter html, TileState state) => html
        .Open("svg", ("class", "sleutel"), ("viewBox", "-6 -6 12 12"), ("aria-hidden", "true")).Empty("use", ("href", $"#{Id(state)}")).Close();

    private static (string Fill, string Edge, (string Path, string Colour)? Sign) Shape(TileState state) => state switch
    {
        TileState.Meer => ("#154273", "#154273", ("M-2.2 0H2.2M0-2.2V2.2", "#fff")),
        TileState.Minder => ("#f0983a", "#f0983a", ("M-2.2 0H2.2", "#3a2100")),
        TileState.Evenveel => ("#d3dbe3", "#d3dbe3", ("M-2-.9H2M-2 1.1H2", "#4a5562")),
        TileState.GeenHits => ("#fff", "#8a94a0", ("M1.7 0A1.7 1.7 0 1 1-1.7 0 1.7 1.7 0 1 1 1.7 0Z", "#8a94a0")),
        TileState.NietTeVergelijken => ("#f1ecf6", "#a08fb5", ("M-1.7-1.7 1.7 1.7M-1.7 1.7 1.7-1.7", "#6b5789")),
        TileState.GeenData => ("url(#arcering)", "#8a94a0", null),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
