namespace Steunpakket.Core.Maps;

/// <summary>A cell of a grid of pointy-topped hexagons one wide; odd rows lie half a cell to the east.</summary>
/// <param name="Column">Eastward.</param>
/// <param name="Row">Southward, as pictures count.</param>
public readonly record struct HexCell(int Column, int Row)
{
    /// <summary>Between rows of hexagons that are one wide: √3 / 2.</summary>
    public const double RowHeight = 0.8660254037844386;

    /// <summary>Of its centre, in tile widths from the centre of column 0 of row 0.</summary>
    public double East => Column + ((Row & 1) == 0 ? 0 : 0.5);

    /// <summary>Likewise, southward.</summary>
    public double South => Row * RowHeight;

    internal MapPoint Centre => new(East, -South);

    /// <summary>The cells that share a side with this one.</summary>
    public IEnumerable<HexCell> Neighbours
    {
        get
        {
            var east = Row & 1;
            yield return new(Column - 1, Row);
            yield return new(Column + 1, Row);
            yield return new(Column - 1 + east, Row - 1);
            yield return new(Column + east, Row - 1);
            yield return new(Column - 1 + east, Row + 1);
            yield return new(Column + east, Row + 1);
        }
    }
}
