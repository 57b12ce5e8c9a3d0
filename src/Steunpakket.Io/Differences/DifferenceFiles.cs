using Steunpakket.Core.Running;
using Steunpakket.Io.Stages.Export;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Differences;

/// <summary>Writes a difference as Parquet, CSV and CSV for Dutch Excel.</summary>
internal static class DifferenceFiles
{
    private const string Rows = "difference_rows";

    /// <param name="folder">Is made when it is not there; files of the same name are replaced.</param>
    public static void Write(DuckDbConnection connection, DifferenceTables tables, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var table in tables.All)
        {
            Fill(connection, table);
            var path = Path.Combine(Path.GetFullPath(folder), table.Name);
            ParquetFile.Write(
                connection,
                $"SELECT {table.Schema.SelectList} FROM {Rows} ORDER BY {table.Schema.OrderList}",
                $"{path}.parquet",
                new PartitionMetadata(new Fingerprint("diff-1", string.Empty, string.Empty)));
            WriteCsv(connection, path, ".csv", CsvDialect.Plain);
            WriteCsv(connection, path, ".nl.csv", CsvDialect.DutchExcel);
        }
    }

    private static void Fill(DuckDbConnection connection, DifferenceTable table)
    {
        table.Schema.CreateTemporary(connection, Rows);
        using var rows = connection.Append(Rows);
        table.Fill(rows);
        rows.Close();
    }

    private static void WriteCsv(DuckDbConnection connection, string path, string extension, CsvDialect dialect)
    {
        using var rows = connection.Query($"SELECT * FROM {Sql.Parquet($"{path}.parquet")}");
        var temporary = AtomicFile.TemporaryFor(path + extension);
        CsvExport.Write(rows, temporary, dialect);
        AtomicFile.Publish(temporary, path + extension);
    }
}
