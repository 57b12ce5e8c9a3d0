using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Steunpakket.Cli.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Stages.Export;

namespace Steunpakket.Cli.Commands;

/// <summary><c>coverage</c>: per gemeente, quarter and source what was listed, had, read and why not.</summary>
internal static class CoverageCommand
{
    private const int MostWarnings = 20;

    public static Command Build()
    {
        var config = new Option<string?>("--config", "-c") { Description = RunOptions.ConfigDescription };
        var workspace = new Option<string?>("--workspace", "-w") { Description = RunOptions.WorkspaceDescription };
        var gemeenten = new Option<string[]>("--gemeente") { Description = "Only these gemeenten (name or CBS code), with a row for each quarter and source.", AllowMultipleArgumentsPerToken = true };
        var file = new Option<string[]>("--to") { Description = "Write the rows to these files: .csv or .parquet.", AllowMultipleArgumentsPerToken = true };
        var json = new Option<bool>("--json") { Description = "The rows as JSON on standard output." };
        var command = new Command("coverage", "Show what was listed, fetched and read, against the suppliers' own counts, and where a series breaks.")
        {
            config, workspace, gemeenten, file, json,
        };
        command.SetAction(parsed => Show(
            new RunRequest { Config = parsed.GetValue(config), Workspace = parsed.GetValue(workspace), Gemeenten = parsed.GetValue(gemeenten) ?? [], From = "fetch", UntilStage = "fetch" },
            parsed.GetValue(file) ?? [],
            parsed.GetValue(json)));
        return command;
    }

    private static int Show(RunRequest request, string[] files, bool json)
    {
        using var opened = RunSetup.Open(request);
        var rows = CoverageReport.Read(opened.Context);
        foreach (var path in files)
        {
            CoverageReport.Write(opened.Context, rows, path);
        }

        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(rows.Select(AsJson), JsonFormat.Written));
        }
        else if (files.Length == 0)
        {
            Table(request.Gemeenten.Count > 0 ? rows.Select(row => ($"{row.Gemeente} {row.Quarter} {row.Source}", row)) : Totals(rows));
        }

        Warn(rows.Where(row => row.Warnings.Length > 0).ToList());
        return ExitCode.Done;
    }

    private static IEnumerable<(string Name, CoverageRow Row)> Totals(IReadOnlyList<CoverageRow> rows) => rows
        .GroupBy(row => (row.Quarter, row.Source))
        .OrderBy(group => group.Key.Quarter).ThenBy(group => group.Key.Source, StringComparer.Ordinal)
        .Select(group => ($"{group.Key.Quarter} {group.Key.Source}", group.Aggregate((sum, row) => sum with
        {
            Listed = sum.Listed + row.Listed,
            Fetched = sum.Fetched + row.Fetched,
            Text = sum.Text + row.Text,
            NeedsOcr = sum.NeedsOcr + row.NeedsOcr,
            Recognised = sum.Recognised + row.Recognised,
            UnreadPages = sum.UnreadPages + row.UnreadPages,
            Failed = sum.Failed + row.Failed,
            Skipped = sum.Skipped + row.Skipped,
            SupplierCount = sum.SupplierCount is null ? row.SupplierCount : sum.SupplierCount + (row.SupplierCount ?? 0),

            // Those of one gemeente are not those of all.
            Reasons = string.Empty,
        })));

    private static void Table(IEnumerable<(string Name, CoverageRow Row)> rows)
    {
        Console.Out.WriteLine($"{"",-40} {"listed",9} {"fetched",9} {"text",9} {"needs OCR",9} {"(pages)",9} {"failed",9} {"skipped",9} {"supplier",9}");
        foreach (var (name, row) in rows)
        {
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-40} {row.Listed,9} {row.Fetched,9} {row.Text,9} {row.NeedsOcr,9} {row.UnreadPages,9} {row.Failed,9} {row.Skipped,9} {(row.SupplierCount is { } count ? count : "–"),9}{(row.Reasons.Length > 0 ? "  " + row.Reasons : "")}"));
        }
    }

    private static void Warn(List<CoverageRow> warned)
    {
        foreach (var row in warned.Take(MostWarnings))
        {
            Console.Error.WriteLine($"warning: {row.Gemeente} {row.Quarter} {row.Source}: {Explained(row)}");
        }

        if (warned.Count > MostWarnings)
        {
            Console.Error.WriteLine($"… and {warned.Count - MostWarnings} more warnings: see column waarschuwing of --to coverage.csv.");
        }
    }

    private static string Explained(CoverageRow row) => string.Join("; ", row.Warnings.Split(' ').Select(word => word switch
    {
        CoverageTable.SeriesBreaksHere => $"far fewer documents listed ({row.Listed}) than in the quarters around it",
        CoverageTable.SupplierCountsMore => $"the supplier counts {row.SupplierCount}, {row.Listed} were listed",
        CoverageTable.WindowsFailed => $"{row.FailedWindows} window(s) could not be asked whole",
        _ => word,
    }));

    private static object AsJson(CoverageRow row) => new
    {
        gemeentecode = row.Gemeente.Value,
        kwartaal = row.Quarter.ToString(),
        bron = row.Source,
        vermeld = row.Listed,
        opgehaald = row.Fetched,
        tekst = row.Text,
        needs_ocr = row.NeedsOcr,
        mislukt = row.Failed,
        leverancier_telling = row.SupplierCount,
        overgeslagen = row.Skipped,
        redenen = row.Reasons,
        waarschuwing = row.Warnings,
        ocr_gelezen = row.Recognised,
        paginas_ongelezen = row.UnreadPages,
    };
}
