using Steunpakket.Core.Documents;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Storage.Sqlite;

namespace Steunpakket.Io.Stages.Fetch.State;

/// <summary>Which windows were asked, when, with what outcome.</summary>
internal sealed class WindowState(SqliteFile file)
{
    private const string Columns = "id, source, key, gemeente, part, since, until, asked_at, outcome, reason, detail, cursor, generation";

    /// <summary>The record of a window, made when it is not there.</summary>
    public WindowRecord Open(string source, ListingWindow window)
    {
        file.Execute(
            "INSERT OR IGNORE INTO window (source, key, gemeente, part, since, until) VALUES ($1, $2, $3, $4, $5, $6)",
            source, window.Key, window.Account.Gemeente.Value, window.Part, (window.Days?.Since).Iso(), (window.Days?.Until).Iso());
        return Find(source, window)!;
    }

    public WindowRecord? Find(string source, ListingWindow window) =>
        file.Query($"SELECT {Columns} FROM window WHERE source = $1 AND key = $2", Read, source, window.Key).SingleOrDefault();

    public List<WindowRecord> Of(GemeenteCode gemeente) =>
        file.Query($"SELECT {Columns} FROM window WHERE gemeente = $1 ORDER BY source, key", Read, gemeente.Value);

    /// <summary>Whether any window of a gemeente was ever answered whole.</summary>
    public bool IsAsked(string source, GemeenteCode gemeente) => file.Query(
        "SELECT 1 FROM window WHERE source = $1 AND gemeente = $2 AND asked_at IS NOT NULL LIMIT 1", _ => true, source, gemeente.Value).Count > 0;

    public List<WindowRecord> All() => file.Query($"SELECT {Columns} FROM window ORDER BY gemeente, source, key", Read);

    public List<GemeenteCode> Gemeenten() =>
        file.Query("SELECT DISTINCT gemeente FROM window ORDER BY gemeente", row => new GemeenteCode(row.Text(0)));

    /// <summary>The window will be listed from its beginning.</summary>
    /// <returns>Its new generation.</returns>
    public int Begin(long id) =>
        file.Query("UPDATE window SET generation = generation + 1, cursor = NULL WHERE id = $1 RETURNING generation", row => row.Int32(0), id)[0];

    public void SetCursor(long id, string cursor) => file.Execute("UPDATE window SET cursor = $2 WHERE id = $1", id, cursor);

    /// <param name="askedAt">Null to leave the moment of the last whole answer as it is.</param>
    public void End(long id, string outcome, (string Reason, string Detail)? trouble, DateTimeOffset? askedAt) => file.Execute(
        "UPDATE window SET outcome = $2, reason = $3, detail = $4, asked_at = coalesce($5, asked_at) WHERE id = $1",
        id, outcome, trouble?.Reason, trouble?.Detail, askedAt?.ToUnixTimeSeconds());

    /// <summary>Replaces what the supplier says it has.</summary>
    /// <param name="counts">By quarter; null stands for the whole window.</param>
    public void SetCounts(long id, IReadOnlyDictionary<Quarter, long> counts, long? whole)
    {
        file.Execute("DELETE FROM supplier_count WHERE window = $1", id);
        foreach (var (quarter, documents) in counts)
        {
            file.Execute("INSERT INTO supplier_count VALUES ($1, $2, $3)", id, quarter.ToString(), documents);
        }

        if (whole is not null)
        {
            file.Execute("INSERT INTO supplier_count VALUES ($1, '', $2)", id, whole);
        }
    }

    /// <returns>Per window what the supplier counts; the quarter is null for the whole window.</returns>
    public List<(long Window, Quarter? Quarter, long Documents)> Counts(GemeenteCode gemeente) => file.Query(
        "SELECT c.window, c.quarter, c.documents FROM supplier_count c JOIN window w ON w.id = c.window WHERE w.gemeente = $1 ORDER BY 1, 2",
        row => (row.Int64(0), row.Text(1) is { Length: > 0 } quarter ? Quarter.Parse(quarter) : (Quarter?)null, row.Int64(2)),
        gemeente.Value);

    private static WindowRecord Read(SqliteRow row) => new(
        row.Int64(0),
        row.Text(1),
        row.Text(2),
        new GemeenteCode(row.Text(3)),
        row.Text(4),
        row.DateOrNull(5) is { } since && row.DateOrNull(6) is { } until ? new DateWindow(since, until) : null,
        row.Int64OrNull(7) is { } at ? DateTimeOffset.FromUnixTimeSeconds(at) : null)
    {
        Outcome = row.TextOrNull(8),
        Reason = row.TextOrNull(9),
        Detail = row.TextOrNull(10),
        Cursor = row.TextOrNull(11),
        Generation = row.Int32(12),
    };
}
