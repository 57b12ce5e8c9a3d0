namespace Steunpakket.Core.Comparison.Published;

/// <summary>The one cell that would have to read otherwise for a row to fit a whole.</summary>
/// <param name="N">The whole.</param>
/// <param name="Cell">Its place in the row, from 0.</param>
/// <param name="Printed">What stands there.</param>
/// <param name="Repaired">What should stand there.</param>
/// <param name="Counts">Of all cells, the repaired one too.</param>
public sealed record CellRepair(int N, int Cell, decimal Printed, decimal Repaired, IReadOnlyList<int> Counts)
{
    /// <summary>Every repair of one cell: the others stay as printed and leave exactly one count for it.</summary>
    public static IEnumerable<CellRepair> Of(IReadOnlyList<decimal> cells, int n, PrintedCell printed)
    {
        for (var cell = 0; cell < cells.Count; cell++)
        {
            var wrong = cell;
            CountRange[] ranges = [.. cells.Select((value, i) => i == wrong ? new CountRange(0, 0) : printed.Counts(value, n))];
            var rest = n - ranges.Sum(range => (long)range.Low);
            if (ranges.All(range => range.Only is not null) && rest >= 0 && printed.Of((int)rest, n) is var repaired && repaired != cells[cell])
            {
                yield return new CellRepair(n, cell, cells[cell], repaired, [.. ranges.Select((range, i) => i == wrong ? (int)rest : range.Low)]);
            }
        }
    }
}
