using CsvHelper;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Writes the rows of a query as a CSV file.</summary>
internal static class CsvExport
{
    /// <param name="headers">Null for the query's own names.</param>
    public static void Write(DuckDbReader rows, string path, CsvDialect dialect, IReadOnlyList<string>? headers = null)
    {
        using var csv = CsvWriter.Create(File.Create(path), dialect.Options);
        var columns = Enumerable.Range(0, rows.ColumnCount).Select(rows.ColumnName).ToArray();
        foreach (var header in headers ?? columns)
        {
            csv.WriteField(header);
        }

        csv.EndRecord();
        while (rows.Read())
        {
            for (var i = 0; i < rows.ColumnCount; i++)
            {
                dialect.Write(csv, columns[i], rows.Value(i));
            }

            csv.EndRecord();
        }
    }
}
