using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Coverage as it stands in the workspace now, whether it was exported or not.</summary>
public static class CoverageReport
{
    /// <returns>The rows of the run's scope, by gemeente, quarter and source.</returns>
    public static IReadOnlyList<CoverageRow> Read(RunContext context)
    {
        using var connection = context.Database.Connect();
        return
        [
            .. CoverageTable.Read(connection, new ExportInputs(context, connection), context.Config.Period)
                .Where(row => context.Scope.Contains(new Core.Documents.PartitionKey(row.Gemeente, row.Quarter))),
        ];
    }

    /// <summary>Writes rows as a file: Parquet when its name ends so, else CSV.</summary>
    public static void Write(RunContext context, IReadOnlyList<CoverageRow> rows, string path)
    {
        using var connection = context.Database.Connect();
        CoverageTable.Write(connection, rows);
        var query = $"SELECT * FROM {CoverageTable.Name} ORDER BY gemeentecode, kwartaal, bron";
        if (Path.GetExtension(path).Equals(".parquet", StringComparison.OrdinalIgnoreCase))
        {
            ParquetFile.Write(connection, query, Path.GetFullPath(path), new PartitionMetadata(new Fingerprint("coverage", string.Empty, string.Empty)));
            return;
        }

        using var found = connection.Query(query);
        var temporary = AtomicFile.TemporaryFor(path);
        CsvExport.Write(found, temporary, CsvDialect.Plain);
        AtomicFile.Publish(temporary, path);
    }
}
