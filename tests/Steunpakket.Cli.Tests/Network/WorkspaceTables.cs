using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Cli.Tests.Network;

/// <summary>Reads a workspace's tables as anyone could: Parquet through DuckDB.</summary>
internal sealed class WorkspaceTables(string workspace, string scratch)
{
    /// <summary>What became of each document in fetch: the words of all its lines together.</summary>
    public Dictionary<string, string[]> Outcomes => Rows("SELECT document_id, outcome, coalesce(reason, '') FROM outcomes/fetch")
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToDictionary(lines => lines.Key, lines => lines.Select(line => $"{line[1]} {line[2]}".Trim()).Distinct().Order(StringComparer.Ordinal).ToArray());

    /// <summary>Source, flags and version of each document that was had.</summary>
    public Dictionary<string, (string Source, string Flags, string Version)> Documents => Rows("SELECT document_id, source, flags, version FROM documents")
        .ToDictionary(row => row[0], row => (row[1], row[2], row[3]), StringComparer.Ordinal);

    /// <param name="sql">In which a table's folder stands after FROM, such as <c>outcomes/fetch</c>, or a CSV file.</param>
    public List<string[]> Rows(string sql)
    {
        var (before, table) = (sql[..(sql.IndexOf("FROM ", StringComparison.Ordinal) + 5)], sql[(sql.IndexOf("FROM ", StringComparison.Ordinal) + 5)..].Split(' ', 2));
        var path = Path.Combine(workspace, table[0]);
        if (!Directory.Exists(path) && !File.Exists(path))
        {
            return [];
        }

        var from = File.Exists(path) ? Sql.Text(path) : $"read_parquet({Sql.Text(Path.Combine(path, "gemeente=*", "*.parquet"))}, hive_partitioning = true)";
        return Query($"{before}{from} {(table.Length > 1 ? table[1] : string.Empty)}");
    }

    /// <summary>All bytes of all files with what is packed in Parquet unpacked: to look for what must not be there.</summary>
    public IEnumerable<(string File, string Text)> Everything()
    {
        foreach (var file in Directory.EnumerateFiles(workspace, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            var name = Path.GetRelativePath(workspace, file);
            yield return (name, System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(file)));
            if (file.EndsWith(".parquet", StringComparison.Ordinal))
            {
                yield return (name, string.Join('\n', Query($"SELECT * FROM read_parquet({Sql.Text(file)})").Select(row => string.Join('\t', row))));
                yield return (name, string.Join('\n', Query($"SELECT decode(key), decode(value) FROM parquet_kv_metadata({Sql.Text(file)})").Select(row => string.Join('\t', row))));
            }
        }
    }

    private List<string[]> Query(string sql)
    {
        Directory.CreateDirectory(scratch);
        using var database = new DuckDbDatabase(scratch, memoryMegabytes: 256);
        using var connection = database.Connect();
        using var rows = connection.Query($"SELECT COLUMNS(*)::VARCHAR FROM ({sql})");
        var found = new List<string[]>();
        while (rows.Read())
        {
            found.Add([.. Enumerable.Range(0, rows.ColumnCount).Select(column => rows.TextOrNull(column) ?? string.Empty)]);
        }

        return found;
    }
}
