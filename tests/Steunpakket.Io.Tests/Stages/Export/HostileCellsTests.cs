using System.Globalization;
using CsvHelper;
using Steunpakket.Io.Differences;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Export;

/// <summary>Titles, meetings and names that Excel would run, in every table that is made for it.</summary>
public sealed class HostileCellsTests : IDisposable
{
    private const string Hostile = "=HYPERLINK(\"\"http://x\"\",\"\"klik\"\")";

    // Tables in which such a text stands at all: an empty table would prove nothing.
    private static readonly string[] Reached =
        ["behandeling", "documenten", "gebeurtenissen", "gedeelde_tekst", "tijdreeks_landelijk", "verschil_documenten", "verschil_rang", "verschil_relevant"];

    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task No_table_for_Excel_has_a_cell_that_it_would_run_and_those_for_programs_have_it_as_it_was()
    {
        _run.Config = _run.Config with { EventsFile = _run.Files.Write("events.csv", $"maand,naam,omvang_mln_euro,bron\n2020-09,\"{Hostile}\",1,@SUM(A1)\n") };
        await ExportAsync();

        var tables = Tables(".nl.csv").ToDictionary(table => table.Name, table => table.Cells);

        Assert.All(tables, table => Assert.All(table.Value, cell => Assert.False(Runs(cell), $"{table.Key}: {cell}")));
        Assert.Equal(Reached, tables.Where(table => table.Value.Exists(cell => cell.StartsWith("'=HYPERLINK", StringComparison.Ordinal))).Select(table => table.Key).Order());
        Assert.Equal(Reached, Tables(".csv").Where(table => table.Cells.Exists(cell => cell.StartsWith("=HYPERLINK", StringComparison.Ordinal))).Select(table => table.Name).Order());
    }

    // Two exports, so that there is a difference to write.
    private async Task ExportAsync()
    {
        var shared = "sport " + string.Join(' ', Enumerable.Range(0, 200).Select(i => $"woord{i}"));
        Add("a", "Katwijk", "2021-03-31", shared);
        Add("b", "Leiden", "2020-03-31", shared);
        Add("c", "Katwijk", "2020-05-31", "bewegen en sport en sport en sport");
        await _run.RunUntilAsync("export");
        Add("d", "Almere", "2021-05-31", "sport sport bewegen bewegen bewegen");
        Add("e", "Almere", "2021-06-30", "bewegen bewegen bewegen bewegen bewegen bewegen sport sport");
        await _run.RunUntilAsync("export");
        DifferenceRun.Between(_run.Context(), ("vorige", "out"), _run.PathOf("out"), 10);
    }

    private void Add(string id, string gemeente, string date, string text)
    {
        _run.Files.Write($"docs/{id}.txt", text);
        _run.Manifest.Add($"{id},{gemeente},\"{Hostile} {id}\",{date},https://x.nl/{id},{id}.txt,\"{Hostile}\",\"{Hostile}\"");
    }

    private IEnumerable<(string Name, List<string> Cells)> Tables(string end)
    {
        foreach (var path in Directory.GetFiles(_run.PathOf("out"), $"*{end}").Where(path => end == ".nl.csv" || !path.EndsWith(".nl.csv", StringComparison.Ordinal)))
        {
            using var csv = CsvReader.FromText(File.ReadAllText(path), new CsvReaderOptions { HasHeader = false, Separator = end == ".csv" ? ',' : ';' });
            var cells = new List<string>();
            while (csv.Read())
            {
                cells.AddRange(Enumerable.Range(0, csv.FieldCount).Select(csv.GetString));
            }

            yield return (Path.GetFileName(path)[..^end.Length], cells);
        }
    }

    private static bool Runs(string cell) => cell is ['=' or '+' or '@' or '\t' or '\r' or '-', ..]
        && !double.TryParse(cell.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
