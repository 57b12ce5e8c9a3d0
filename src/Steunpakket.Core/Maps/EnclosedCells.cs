namespace Steunpakket.Core.Maps;

/// <summary>Finds holes in the land: free cells from which no way over free cells leads out of the map or to water.</summary>
internal static class EnclosedCells
{
    /// <param name="taken">The cells of land and water.</param>
    /// <param name="water">Those of water; what is open to it belongs to it.</param>
    /// <returns>By row and column.</returns>
    public static IReadOnlyList<HexCell> Of(IReadOnlyCollection<HexCell> taken, IEnumerable<HexCell> water)
    {
        if (taken.Count == 0)
        {
            return [];
        }

        var (west, east) = (taken.Min(cell => cell.Column) - 1, taken.Max(cell => cell.Column) + 1);
        var (north, south) = (taken.Min(cell => cell.Row) - 1, taken.Max(cell => cell.Row) + 1);
        var set = taken.ToHashSet();
        bool IsFree(HexCell cell) =>
            cell.Column >= west && cell.Column <= east && cell.Row >= north && cell.Row <= south && !set.Contains(cell);
        var open = Reached([new HexCell(west, north), .. water], IsFree);
        return
        [
            .. from row in Enumerable.Range(north, south - north + 1)
               from column in Enumerable.Range(west, east - west + 1)
               let cell = new HexCell(column, row)
               where IsFree(cell) && !open.Contains(cell)
               select cell,
        ];
    }

    private static HashSet<HexCell> Reached(IEnumerable<HexCell> from, Func<HexCell, bool> isFree)
    {
        var found = from.ToHashSet();
        var next = new Queue<HexCell>(found);
        while (next.TryDequeue(out var cell))
        {
            foreach (var neighbour in cell.Neighbours)
            {
                if (isFree(neighbour) && found.Add(neighbour))
                {
                    next.Enqueue(neighbour);
                }
            }
        }

        return found;
    }
}
