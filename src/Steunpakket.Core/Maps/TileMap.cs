using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Maps;

/// <summary>A map on which every gemeente has one tile of the same size.</summary>
/// <param name="Tiles">Each gemeente's cell; no cell twice. Columns and rows start at 0; the northernmost row is 0 or 1.</param>
public sealed record TileMap(IReadOnlyDictionary<GemeenteCode, HexCell> Tiles)
{
    /// <summary>Tiles from west to east, the half of odd rows included; 0 for an empty map.</summary>
    public double Width => Tiles.Count == 0 ? 0 : Tiles.Values.Max(cell => cell.East) + 1;

    /// <summary>Rows from north to south.</summary>
    public int Rows => Tiles.Count == 0 ? 0 : Tiles.Values.Max(cell => cell.Row) + 1;
}
