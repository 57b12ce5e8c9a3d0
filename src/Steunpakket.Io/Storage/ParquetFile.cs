using System.Globalization;
using Steunpakket.Core.Running;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Storage;

/// <summary>Writes and describes single Parquet files.</summary>
public static class ParquetFile
{
    // Small enough that reading one partition of page texts stays within tens of megabytes.
    internal const int RowGroupRows = 4096;

    /// <summary>Writes the rows of <paramref name="select"/>, in its order, to <paramref name="path"/>; whole or not at all.</summary>
    public static void Write(DuckDbConnection connection, string select, string path, PartitionMetadata metadata)
    {
        var temporary = AtomicFile.TemporaryFor(path);
        var (fingerprint, summary) = metadata;
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"""
            COPY ({select}) TO {Sql.Text(temporary)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {RowGroupRows},
                KV_METADATA {'{'}
                    version: {Sql.Text(fingerprint.Version)}, options: {Sql.Text(fingerprint.Options)},
                    input: {Sql.Text(fingerprint.Input)}, summary: {Sql.Text(summary)}
                {'}'})
            """));
        AtomicFile.Publish(temporary, path);
    }

    /// <summary>Writes rows that are in memory, sorted by their table's order, to <paramref name="path"/>; whole or not at all.</summary>
    internal static void Write(TableRows rows, string path, PartitionMetadata metadata)
    {
        var temporary = AtomicFile.TemporaryFor(path);
        var (fingerprint, summary) = metadata;
        rows.Write(temporary, [("version", fingerprint.Version), ("options", fingerprint.Options), ("input", fingerprint.Input), ("summary", summary)]);
        AtomicFile.Publish(temporary, path);
    }

    /// <summary>What the file says of itself; null when it is not a Parquet file of ours.</summary>
    public static PartitionMetadata? Describe(DuckDbConnection connection, string path)
    {
        try
        {
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            using var rows = connection.Query($"SELECT decode(key), decode(value) FROM parquet_kv_metadata({Sql.File(path)})");
            while (rows.Read())
            {
                values[rows.Text(0)] = rows.Text(1);
            }

            return values.TryGetValue("version", out var version)
                && values.TryGetValue("options", out var options)
                && values.TryGetValue("input", out var input)
                    ? new PartitionMetadata(new Fingerprint(version, options, input), values.GetValueOrDefault("summary", string.Empty))
                    : null;
        }
        catch (DuckDbException)
        {
            // Not Parquet, or broken: the same as absent, and so made again.
            return null;
        }
    }
}
