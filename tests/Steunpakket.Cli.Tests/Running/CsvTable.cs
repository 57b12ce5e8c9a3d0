using System.Globalization;
using CsvHelper;

namespace Steunpakket.Cli.Tests.Running;

/// <summary>Reads an exported CSV as an analyst's script would.</summary>
internal static class CsvTable
{
    public static async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> ReadAsync(string path)
    {
        using var csv = CsvReader.FromText(await File.ReadAllTextAsync(path), new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(index => csv.GetString(index))]);
        }

        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
    }

    public static double Number(string cell) => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}
