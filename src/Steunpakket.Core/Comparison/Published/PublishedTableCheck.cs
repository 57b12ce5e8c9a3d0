namespace Steunpakket.Core.Comparison.Published;

/// <summary>Solves published percentages for the whole and the counts behind them (METHOD 3 idea 14 and 5).</summary>
/// <param name="maxN">The highest whole that is tried, from 1.</param>
public sealed class PublishedTableCheck(int maxN)
{
    // With more wholes in common a repair says little.
    private const int MostRepairedN = 5;

    public TableFinding Check(IReadOnlyList<PublishedRow> rows)
    {
        var decimals = Decimals(rows);
        var printed = new PrintedCell(decimals);
        RowFinding[] findings = [.. rows.Select(row => Finding(row with { Cells = [.. row.Cells.Select(printed.Shown)] }, printed))];
        int[] common = Common(findings);
        return new TableFinding(decimals, common, [.. findings.Select(finding => WithCommon(finding, common, printed))]);
    }

    /// <summary>
    /// The most that any cell shows: a table that prints 13,0 may be stored as 13. From the second on a decimal counts when not all cells have a 0
    /// there: our own files for Dutch Excel show one decimal as two.
    /// </summary>
    private static int Decimals(IReadOnlyList<PublishedRow> rows)
    {
        decimal[] cells = [.. rows.SelectMany(row => row.Cells)];
        var decimals = cells.Select(cell => Math.Min((int)cell.Scale, PrintedCell.MostDecimals)).Append(0).Max();
        while (decimals > 1 && cells.All(cell => Math.Round(cell, decimals - 1) == Math.Round(cell, decimals)))
        {
            decimals--;
        }

        return decimals;
    }

    private RowFinding Finding(PublishedRow row, PrintedCell printed)
    {
        if (row.Cells.Count == 0)
        {
            return new RowFinding { Row = row, Soundness = row.N > 0 ? RowSoundness.ContradictsCounts : RowSoundness.Empty, Fits = [] };
        }

        var tried = row.N is { } n ? n > 0 ? [n] : [] : Enumerable.Range(1, maxN);
        RowFit[] fits = [.. tried.Select(whole => RowFit.Of(row.Cells, whole, printed)).OfType<RowFit>().Where(fit => Agrees(fit, row.Counts))];
        return new RowFinding
        {
            Row = row,
            Fits = fits,
            Chosen = row.N is null ? null : fits.FirstOrDefault(),
            Soundness = Math.Abs(row.Cells.Sum() - 100) > row.Cells.Count * printed.HalfUnit ? RowSoundness.CannotSum
                : fits.Length > 0 ? RowSoundness.Sound
                : row.N is null && row.Counts is null ? RowSoundness.FitsNoN
                : RowSoundness.ContradictsCounts,
        };
    }

    private static bool Agrees(RowFit fit, IReadOnlyList<int>? counts) =>
        counts is null || (counts.Sum() == fit.N && fit.Counts.Zip(counts).All(cell => cell.First.Contains(cell.Second)));

    private static int[] Common(IEnumerable<RowFinding> findings)
    {
        var fitting = findings.Where(finding => finding.Row.N is null && finding.Soundness == RowSoundness.Sound)
            .Select(finding => finding.Fits.Select(fit => fit.N).ToHashSet()).ToList();
        return fitting.Count == 0 ? [] : [.. fitting[0].Where(n => fitting.TrueForAll(fits => fits.Contains(n))).Order()];
    }

    private static RowFinding WithCommon(RowFinding finding, int[] common, PrintedCell printed)
    {
        if (finding.IsSound)
        {
            return finding.Row.N is null && common is [var only] ? finding with { Chosen = finding.Fits.FirstOrDefault(fit => fit.N == only) } : finding;
        }

        int[] wholes = finding.Row.N is { } n and > 0 ? [n] : common.Length <= MostRepairedN ? common : [];
        return finding with { Repairs = [.. wholes.SelectMany(whole => CellRepair.Of(finding.Row.Cells, whole, printed))] };
    }
}
