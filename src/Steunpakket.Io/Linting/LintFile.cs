using System.Text.Json;
using CsvHelper;
using Steunpakket.Core.Keywords.Linting;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Stages.Export;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Linting;

/// <summary>Writes findings for people and programs.</summary>
public static class LintFile
{
    private const string DutchExcelEnd = ".nl.csv";

    private static readonly string[] Columns =
        ["lijst", "zoekwoord", "soort", "vorm", "waarom", "aantal", "documenten", "gemeenten", "regel", "voorbeeld_1", "voorbeeld_2", "voorbeeld_3"];

    /// <summary>The word of a kind in every output: <c>never-found</c>.</summary>
    public static string Word(LintKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>Replaces the file: CSV of RFC 4180, or for a Dutch Excel when its name ends in <c>.nl.csv</c>.</summary>
    public static void Write(string path, IEnumerable<LintFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var dialect = path.EndsWith(DutchExcelEnd, StringComparison.OrdinalIgnoreCase) ? CsvDialect.DutchExcel : CsvDialect.Plain;
        var temporary = AtomicFile.TemporaryFor(path);
        using (var csv = CsvWriter.Create(File.Create(temporary), dialect.Options))
        {
            Record(csv, Columns);
            foreach (var finding in findings)
            {
                Record(csv, Cells(finding));
            }
        }

        AtomicFile.Publish(temporary, path);
    }

    /// <summary>As JSON, names as the columns of the CSV file.</summary>
    public static string Json(LintResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonSerializer.Serialize(
            new
            {
                documenten = result.Documents,
                paginas = result.Pages,
                gemeenten = result.Gemeenten,
                niet_getoonde_voorbeelden = result.Unshown,
                bevindingen = result.Findings.Select(AsJson),
            },
            JsonFormat.Written);
    }

    private static object AsJson(LintFinding finding) => new
    {
        lijst = finding.File,
        zoekwoord = finding.Keyword,
        soort = Word(finding.Kind),
        vorm = finding.Form,
        waarom = finding.Why,
        aantal = finding.Count,
        documenten = finding.Documents,
        gemeenten = finding.Gemeenten,
        regel = finding.Line,
        voorbeelden = finding.Passages.Select(passage => passage.ToString()),
    };

    private static string[] Cells(LintFinding finding) =>
    [
        finding.File, finding.Keyword, Word(finding.Kind), finding.Form, finding.Why,
        $"{finding.Count}", $"{finding.Documents}", $"{finding.Gemeenten}", finding.Line,
        .. finding.Passages.Select(passage => passage.ToString()).Concat(["", "", ""]).Take(3),
    ];

    private static void Record(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
