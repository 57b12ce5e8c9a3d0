using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Maps;
using Steunpakket.Io.Report.Html;

namespace Steunpakket.Io.Report.Pictures;

/// <summary>Draws the tile map: a hexagon a gemeente, in the look of its state, with its name for who points at it.</summary>
internal sealed class TileMapPicture(TileMap map, IReadOnlyList<Gemeente> gemeenten)
{
    private const double Tile = 10;

    private const double Margin = 1;

    /// <summary>Gemeenten without a place on the map.</summary>
    public IReadOnlyList<string> Missing => [.. gemeenten.Where(gemeente => !map.Tiles.ContainsKey(gemeente.Code)).Select(gemeente => gemeente.Name)];

    /// <param name="id">Unlike any other on the page.</param>
    /// <param name="says">Its name, and what it shows in words.</param>
    /// <param name="look">What a gemeente's tile looks like and says.</param>
    public void Write(HtmlWriter html, string id, (string Title, string Description) says, Func<Gemeente, (TileState State, string Text)> look)
    {
        var north = map.Tiles.Count == 0 ? 0 : map.Tiles.Values.Min(cell => cell.South);
        var height = ((map.Rows - 1) * HexCell.RowHeight) + (1 / HexCell.RowHeight) - north;
        Draw.Open(html, id, ((map.Width * Tile) + (2 * Margin), (height * Tile) + (2 * Margin)), says);
        foreach (var gemeente in gemeenten)
        {
            if (map.Tiles.TryGetValue(gemeente.Code, out var cell))
            {
                var (state, text) = look(gemeente);
                html.Open(
                    "use", ("href", $"#{TileLook.Id(state)}"),
                    ("x", Draw.At(((cell.East + 0.5) * Tile) + Margin)),
                    ("y", Draw.At(((cell.South - north + (0.5 / HexCell.RowHeight)) * Tile) + Margin)));
                html.Element("title", text).Close();
            }
        }

        html.Close().Line();
    }
}
