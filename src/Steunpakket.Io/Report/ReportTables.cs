using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Report;

/// <summary>The tables of an export, as the page reads them: what stands in the folder and nothing else.</summary>
internal sealed class ReportTables(DuckDbConnection connection, string folder)
{
    private readonly Dictionary<string, HashSet<string>> _columns = new(StringComparer.Ordinal);

    /// <summary>Whether the table is there with these columns.</summary>
    public bool Has(string table, params ReadOnlySpan<string> columns)
    {
        var found = ColumnsOf(table);
        foreach (var column in columns)
        {
            if (!found.Contains(column))
            {
                return false;
            }
        }

        return found.Count > 0;
    }

    /// <summary>Whether the table is there with these columns and has a row.</summary>
    public bool HasRows(string table, params ReadOnlySpan<string> columns) => Has(table, columns) && Rows(table, "LIMIT 1").Count > 0;

    /// <summary>All columns of the rows that <paramref name="tail"/> (WHERE, ORDER BY, LIMIT) leaves.</summary>
    public IReadOnlyList<ReportRow> Rows(string table, string tail) => Query(table, from => $"SELECT * FROM {from} {tail}");

    /// <param name="query">Makes the query out of what to select from.</param>
    public IReadOnlyList<ReportRow> Query(string table, Func<string, string> query) => ReportRow.Read(connection, query(From(table)));

    /// <summary>Something to select from.</summary>
    public string From(string table) => Sql.Parquet(PathOf(table));

    private HashSet<string> ColumnsOf(string table)
    {
        if (!_columns.TryGetValue(table, out var columns))
        {
            _columns[table] = columns = new HashSet<string>(StringComparer.Ordinal);
            if (File.Exists(PathOf(table)))
            {
                using var rows = connection.Query($"SELECT * FROM {From(table)} LIMIT 0");
                columns.UnionWith(Enumerable.Range(0, rows.ColumnCount).Select(rows.ColumnName));
            }
        }

        return columns;
    }

    private string PathOf(string table) => Path.Combine(folder, $"{table}.parquet");
}
