using System.Globalization;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Extract;

/// <summary>How many documents of a workspace extract left out because nothing here reads their type.</summary>
public static class UnsupportedKinds
{
    private const int MemoryMegabytes = 256;

    /// <param name="kinds">Those that are asked about.</param>
    /// <returns>Such as <c>ppt 12, doc-old 3</c>, commonest first; null when there are none.</returns>
    public static string? Count(Workspace workspace, IReadOnlyList<string> kinds)
    {
        using var database = new DuckDbDatabase(Path.GetTempPath(), MemoryMegabytes);
        using var connection = database.Connect();
        var ledger = workspace.Outcomes("extract");
        ledger.Refresh(connection);
        if (ledger.AllPaths is not { Count: > 0 } files)
        {
            return null;
        }

        using var rows = connection.Query($"""
            SELECT detail, count(*) FROM {Sql.Parquet(files)} WHERE reason = 'unsupported' AND detail IN ({string.Join(", ", kinds.Select(Sql.Text))})
            GROUP BY detail ORDER BY count(*) DESC, detail
            """);
        var found = new List<string>();
        while (rows.Read())
        {
            found.Add(string.Create(CultureInfo.InvariantCulture, $"{rows.Text(0)} {rows.Int64(1)}"));
        }

        return found.Count == 0 ? null : string.Join(", ", found);
    }
}
