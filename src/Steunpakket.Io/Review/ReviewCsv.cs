using CsvHelper;
using Steunpakket.Io.Stages.Export;

namespace Steunpakket.Io.Review;

/// <summary>Writes the review as a CSV file for Dutch Excel.</summary>
internal static class ReviewCsv
{
    public static byte[] Write(IReadOnlyList<ReviewEntry> entries)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, CsvDialect.DutchExcel.Options, leaveOpen: true))
        {
            foreach (var column in ReviewColumns.All)
            {
                csv.WriteField(column.Name);
            }

            csv.EndRecord();
            foreach (var entry in entries)
            {
                WriteRow(csv, entry);
            }
        }

        return bytes.ToArray();
    }

    private static void WriteRow(CsvWriter csv, ReviewEntry entry)
    {
        foreach (var column in ReviewColumns.All)
        {
            var value = column.Value(entry);
            CsvDialect.DutchExcel.Write(csv, column.Name, value is string text ? FormulaGuard.Put(text) : value);
        }

        csv.EndRecord();
    }
}
