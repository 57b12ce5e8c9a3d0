namespace Steunpakket.Core.Maps;

/// <summary>Lets tiles change places, or go to a free cell, while that brings places nearer to where they belong and to their neighbours.</summary>
internal static class TileRefinement
{
    // Every pass makes the map cheaper, so the number of passes is bounded anyway; this is far above what is needed.
    private const int MostPasses = 60;
    private const int Reach = 3;

    public static void Improve(TileLayout layout, int places)
    {
        var hasChanged = true;
        for (var pass = 0; hasChanged && pass < MostPasses; pass++)
        {
            hasChanged = false;
            for (var place = 0; place < places; place++)
            {
                hasChanged |= TryAround(layout, place);
            }
        }
    }

    private static bool TryAround(TileLayout layout, int place)
    {
        var from = layout.CellOf(place);
        for (var row = -Reach; row <= Reach; row++)
        {
            for (var column = -Reach; column <= Reach; column++)
            {
                if ((row, column) is not (0, 0) && layout.TryMove(place, new HexCell(from.Column + column, from.Row + row)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
