using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>The tables of the workspace that export reads.</summary>
internal sealed class ExportInputs
{
    internal const string Gemeenten = "gemeente_names";

    private readonly Dictionary<TableView, string> _gathered = [];

    public ExportInputs(RunContext context, DuckDbConnection connection)
    {
        Documents = context.Workspace.Documents();
        Meetings = context.Workspace.Meetings();
        Sketches = context.Workspace.Sketches();
        Families = context.Workspace.Families();
        Fetched = context.Workspace.Outcomes("fetch");
        Windows = context.Workspace.Windows();
        Read = context.Workspace.Readings();
        Selected = context.Workspace.Outcomes("select");
        Hits = context.Workspace.Hits(context.HitsName);
        Scores = ScoreStore.Open(context);
        foreach (var store in All)
        {
            store.Refresh(connection);
        }
    }

    public TableStore Documents { get; }

    public TableStore Meetings { get; }

    public TableStore Sketches { get; }

    public TableStore Families { get; }

    public TableStore Fetched { get; }

    /// <summary>What became of the questions to the network sources.</summary>
    public TableStore Windows { get; }

    /// <summary>What became of them in extract and ocr.</summary>
    public TableView Read { get; }

    public TableStore Selected { get; }

    public TableStore Hits { get; }

    public TableStore Scores { get; }

    public IReadOnlyList<TableView> All => [Documents, Meetings, Sketches, Families, Fetched, Windows, Read, Selected, Hits, Scores];

    /// <summary>Documents with titles as they may be shown, as something to select from once <see cref="QualityRows"/> are written.</summary>
    public string ShownDocuments => $"(SELECT d.* REPLACE (q.titel AS title) FROM {Select(Documents)} d JOIN {QualityRows.Table} q USING (document_id))";

    /// <summary>A table as something to select from, with each row's partition as <c>gemeente</c> and <c>kwartaal</c>; also when it has no file.</summary>
    public string Select(TableView store)
    {
        if (store.Keys.Count == 0)
        {
            var columns = store.Schema.Columns.Select(column => $"NULL::{column.Kind.ToString().ToUpperInvariant()} AS {Sql.Name(column.Name)}");
            return $"(SELECT {string.Join(", ", columns)}, '' AS gemeente, '' AS kwartaal WHERE false)";
        }

        return _gathered.TryGetValue(store, out var file) ? $"(SELECT * FROM {Sql.Parquet(file)})" : Partitions(store);
    }

    /// <summary>Copies what is read several times into one file a table: opening a nation's partitions costs more than reading their rows.</summary>
    /// <param name="folder">Of the copies.</param>
    public void Gather(DuckDbConnection connection, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (store, name) in new (TableView, string)[] { (Documents, "documents"), (Meetings, "meetings"), (Read, "read"), (Scores, "scores") })
        {
            if (store.Keys.Count > 1)
            {
                var file = Path.Combine(folder, $"{name}.parquet");
                connection.Execute($"COPY {Partitions(store)} TO {Sql.Text(file)} (FORMAT parquet, COMPRESSION zstd)");
                _gathered[store] = file;
            }
        }
    }

    /// <summary>Deletes the copies.</summary>
    public void LetGo(string folder)
    {
        _gathered.Clear();
        Directory.Delete(folder, recursive: true);
    }

    public static void WriteGemeenten(RunContext context, DuckDbConnection connection)
    {
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Gemeenten} (gemeentecode VARCHAR, gemeente VARCHAR)");
        using var rows = connection.Append(Gemeenten);
        foreach (var gemeente in context.Gemeenten.All)
        {
            rows.Add(gemeente.Code.Value).Add(gemeente.Name).EndRow();
        }

        rows.Close();
    }

    private static string Partitions(TableView store) => $"""
        (SELECT * EXCLUDE (filename), regexp_extract(filename, 'gemeente=([^/\\]+)[/\\][^/\\]+$', 1) AS gemeente,
            regexp_extract(filename, '([^/\\]+)\.parquet$', 1) AS kwartaal
        FROM {Sql.Parquet(store.AllPaths, withFileName: true)})
        """;
}
