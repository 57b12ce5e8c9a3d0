namespace Steunpakket.Core.Expansion.Nearness;

/// <summary>Cuts work over rows into blocks that do not depend on the number of threads.</summary>
internal static class RowBlocks
{
    private const int Rows = 4096;

    /// <summary>Calls <paramref name="action"/> with every block: its number, first row and row after its last.</summary>
    public static void ForEach(int rows, Parallelism parallelism, Action<int, int, int> action) =>
        Parallel.For(0, Count(rows), parallelism.ToOptions(), block => action(block, block * Rows, Math.Min(rows, (block + 1) * Rows)));

    /// <summary>The sum of what every block adds up, added in the order of the blocks.</summary>
    /// <param name="width">Numbers a sum.</param>
    /// <param name="add">Adds the rows from the first to before the second number to a block's own sum, which begins as zeros.</param>
    public static double[] Sum(int rows, int width, Parallelism parallelism, Action<int, int, double[]> add)
    {
        var sums = new double[Count(rows)][];
        ForEach(rows, parallelism, (block, from, to) =>
        {
            sums[block] = new double[width];
            add(from, to, sums[block]);
        });
        var total = new double[width];
        foreach (var sum in sums)
        {
            for (var i = 0; i < width; i++)
            {
                total[i] += sum[i];
            }
        }

        return total;
    }

    private static int Count(int rows) => (rows + Rows - 1) / Rows;
}
