using System.Globalization;
using System.Text.Json;
using Steunpakket.Core.Comparison.Published;
using Steunpakket.Io.Configuration;

namespace Steunpakket.Cli.Running;

/// <summary>Shows what <c>check-table</c> found: rows on standard output, the sum on standard error.</summary>
internal static class TableReport
{
    // Of the whole numbers that a row fits; more say that it says little.
    private const int MostShown = 12;

    public static void Write(PublishedTableFile table, TableFinding finding, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(AsJson(table, finding), JsonFormat.Written));
        }
        else
        {
            foreach (var row in finding.Rows)
            {
                Console.Out.WriteLine($"{ShownText.Of(row.Row.Label)}: {Percentages(row.Row.Cells, finding.Decimals)} = {Shown(row.Sum, finding.Decimals)}: {Explained(row, table, finding)}");
            }
        }

        Console.Error.WriteLine($"{finding.Rows.Count} rows, {finding.Rows.Count(row => !row.IsSound)} that cannot be; {Common(finding)}");
    }

    private static string Explained(RowFinding row, PublishedTableFile table, TableFinding finding) => row.Soundness switch
    {
        RowSoundness.Empty => "no percentages",
        RowSoundness.Sound => $"N {Fits(row)}{Counts(row)}",
        RowSoundness.CannotSum => $"cannot be a row: rounding takes the sum no farther than {(row.Row.Cells.Count * new PrintedCell(finding.Decimals).HalfUnit).ToString(CultureInfo.InvariantCulture)} from 100{Repairs(row, table, finding)}",
        RowSoundness.FitsNoN => $"fits no N that was tried; is it of more (--max-n)?{Repairs(row, table, finding)}",
        _ => $"does not follow from its own {(row.Row.N is { } n ? $"n = {n}" : "counts")}{(row.Row.Counts is { } counts ? $" and counts {string.Join(" / ", counts)}" : "")}{Repairs(row, table, finding)}",
    };

    private static string Fits(RowFinding row) =>
        string.Join(' ', row.Fits.Take(MostShown).Select(fit => fit.N)) + (row.Fits.Count > MostShown ? $" … ({row.Fits.Count} in all)" : "");

    private static string Counts(RowFinding row) => row.Chosen is not { } chosen ? ""
        : $"; of {chosen.N}: {string.Join(" / ", chosen.Counts.Select(range => range.Only is { } only ? $"{only}" : $"{range.Low}-{range.High}"))}";

    private static string Repairs(RowFinding row, PublishedTableFile table, TableFinding finding) => string.Concat(row.Repairs.Select(repair =>
        $"; with N = {repair.N} {table.Columns[repair.Cell]} would be {repair.Counts[repair.Cell]} = {Shown(repair.Repaired, finding.Decimals)} instead of {Shown(repair.Printed, finding.Decimals)} ({string.Join(" / ", repair.Counts)})"));

    private static string Common(TableFinding finding) => finding.CommonN switch
    {
        [] when finding.Rows.Any(row => row.Row.N is null && row.Soundness == RowSoundness.Sound) => "no N fits all rows that can.",
        [] => "each row is held against the n that it prints.",
        [var only] => $"N = {only} is the only one that fits all rows that can.",
        var more => $"{more.Count} N fit all rows that can: {string.Join(' ', more.Take(MostShown))}{(more.Count > MostShown ? " …" : "")}.",
    };

    private static string Percentages(IEnumerable<decimal> cells, int decimals) => string.Join(" / ", cells.Select(cell => Shown(cell, decimals)));

    private static string Shown(decimal cell, int decimals) => cell.ToString($"F{decimals}", CultureInfo.InvariantCulture);

    private static object AsJson(PublishedTableFile table, TableFinding finding) => new
    {
        columns = table.Columns,
        decimals = finding.Decimals,
        common_n = finding.CommonN,
        sound = finding.IsSound,
        rows = finding.Rows.Select(row => new
        {
            label = row.Row.Label,
            cells = row.Row.Cells,
            sum = row.Sum,
            soundness = JsonNamingPolicy.SnakeCaseLower.ConvertName(row.Soundness.ToString()),
            fits = row.Fits.Select(fit => fit.N),
            n = row.Chosen?.N,
            counts = row.Chosen?.Counts.Select(range => new[] { range.Low, range.High }),
            repairs = row.Repairs.Select(repair => new { n = repair.N, column = table.Columns[repair.Cell], printed = repair.Printed, repaired = repair.Repaired, counts = repair.Counts }),
        }),
    };
}
