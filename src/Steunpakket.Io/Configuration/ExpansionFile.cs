using System.Globalization;
using CsvHelper;
using Steunpakket.Core.Keywords;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Configuration;

/// <summary>Reads and writes <c>uitbreiding.csv</c>, the reviewed context words.</summary>
internal static class ExpansionFile
{
    private static readonly CsvColumns Columns = new(["term", "actielijn", "status"], ["seed", "cosinus", "beoordelaar", "datum", "opmerking"]);

    private static readonly string[] Written = ["term", "actielijn", "status", "seed", "cosinus", "beoordelaar", "datum", "opmerking"];

    private static readonly Dictionary<string, ExpansionStatus> Statuses = new()
    {
        ["accepted"] = ExpansionStatus.Accepted,
        ["rejected"] = ExpansionStatus.Rejected,
        ["undecided"] = ExpansionStatus.Undecided,
    };

    public static IReadOnlyList<ExpansionLine> Read(string path) => [.. CsvFile.Read(path, Columns).Select(ToLine)];

    /// <summary>Replaces the file, whole or not at all: the lines in their order, with line feeds as the other lists have.</summary>
    /// <remarks>Cosines have four decimals at most: more would only make differences hard to read.</remarks>
    public static void Write(string path, IEnumerable<ExpansionLine> lines)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions { Separator = ',', NewLine = "\n" }, leaveOpen: true))
        {
            WriteRow(csv, Written);
            foreach (var line in lines)
            {
                WriteRow(csv, Cells(line));
            }
        }

        AtomicFile.WriteAllBytes(path, bytes.ToArray());
    }

    private static string[] Cells(ExpansionLine line) =>
    [
        line.Term, line.Group, Statuses.First(status => status.Value == line.Status).Key, line.Seed,
        line.Cosine?.ToString("0.####", CultureInfo.InvariantCulture) ?? "", line.Reviewer,
        line.ReviewedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", line.Remark,
    ];

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }

    private static ExpansionLine ToLine(CsvRow row) =>
        new(row.Required("term"), row.Required("actielijn"), row.Choice("status", Statuses), row.Place)
        {
            Seed = row.Text("seed"),
            Cosine = row.Cosine("cosinus"),
            Reviewer = row.Text("beoordelaar"),
            ReviewedOn = row.Date("datum"),
            Remark = row.Text("opmerking"),
        };
}
