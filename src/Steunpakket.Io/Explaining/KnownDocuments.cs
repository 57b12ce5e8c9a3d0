using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Export;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Explaining;

/// <summary>Finds a document by its id in all that the workspace knows, or the ids that look like it.</summary>
internal sealed class KnownDocuments(RunContext context, DuckDbConnection connection)
{
    private const int MostSuggestions = 3;

    private readonly TableStore _documents = Refreshed(context.Workspace.Documents(), connection);
    private readonly TableStore _fetched = Refreshed(context.Workspace.Outcomes("fetch"), connection);

    /// <summary>What the tables say of it, and the partition that it stands in; no partition when fetch let go of it.</summary>
    /// <exception cref="SettingsException">Nobody listed it; names the ids that look like it.</exception>
    public (DocumentDetails Facts, PartitionKey? Key) Find(string id)
    {
        foreach (var key in _documents.Keys.Where(key => key.Gemeente.Value == CodeOf(id)))
        {
            if (Read(key, id) is { } details)
            {
                return (details, key);
            }
        }

        return Outcome("fetch", id) is not null
            ? (new DocumentDetails(id, null, GemeenteCode.IsCode(CodeOf(id)) ? context.Gemeenten.Find(new GemeenteCode(CodeOf(id))) : null, null, null, null, null, string.Empty), null)
            : throw new SettingsException($"{id}: no such document is known. {Suggestion(id)}");
    }

    /// <summary>What became of it in a stage; null when the stage has not seen it. What one source gave and another withheld was kept.</summary>
    public LostDocument? Outcome(string stage, string id)
    {
        var ledger = stage switch
        {
            "fetch" => _fetched,
            "extract" => Refreshed(context.Workspace.Readings(), connection),
            _ => Refreshed(context.Workspace.Outcomes(stage), connection),
        };
        var files = ledger.Paths(ledger.Keys.Where(key => key.Gemeente.Value == CodeOf(id)));
        if (files.Count == 0)
        {
            return null;
        }

        using var rows = connection.Query($"""
            SELECT outcome, reason, detail FROM {Sql.Parquet(files)} WHERE document_id = {Sql.Text(id)}
            ORDER BY outcome = 'kept' DESC, outcome = 'failed' DESC, row LIMIT 1
            """);
        return rows.Read() ? new LostDocument(stage, rows.Text(0), rows.TextOrNull(1), rows.TextOrNull(2)) : null;
    }

    private DocumentDetails? Read(PartitionKey key, string id)
    {
        // The title as it may be shown.
        if (QualityRows.Of(context, connection, (id, key)) is not { } quality)
        {
            return null;
        }

        using var rows = connection.Query($"""
            SELECT meeting_date, document_type, url, source FROM {Sql.Parquet(_documents.PathOf(key))} WHERE document_id = {Sql.Text(id)}
            """);
        rows.Read();
        return new DocumentDetails(
            id, quality.Title, context.Gemeenten.Find(key.Gemeente), rows.DateOrNull(0), rows.TextOrNull(1), rows.TextOrNull(2), rows.TextOrNull(3), quality.Flags);
    }

    private static T Refreshed<T>(T store, DuckDbConnection connection)
        where T : TableView
    {
        store.Refresh(connection);
        return store;
    }

    private static string CodeOf(string id) => id.Split('/') is [_, var code, ..] ? code : string.Empty;

    private string Suggestion(string id)
    {
        string[] near = [.. Nearest(id)];
        return near.Length == 0
            ? "Its id stands in column document_id of out/documenten.csv and of the tables in documents/."
            : $"Did you mean {string.Join(" or ", near)}?";
    }

    // The same last part first, as it stands in an address; then by spelling, among those of the gemeente where it has any.
    private List<string> Nearest(string id)
    {
        var last = id[(id.LastIndexOf('/') + 1)..];
        var all = Ids(_documents.Keys);
        var same = all.Where(known => known.EndsWith($"/{last}", StringComparison.OrdinalIgnoreCase)).Take(MostSuggestions).ToList();
        if (same.Count > 0)
        {
            return same;
        }

        var own = all.Where(known => CodeOf(known) == CodeOf(id)).ToList();
        var limit = Math.Max(2, id.Length / 3);
        return
        [
            .. (own.Count > 0 ? own : all).Select(known => (known, Distance: Spelling.Distance(id.ToUpperInvariant(), known.ToUpperInvariant())))
                .Where(near => near.Distance <= limit)
                .OrderBy(near => near.Distance).ThenBy(near => near.known, StringComparer.Ordinal)
                .Take(MostSuggestions).Select(near => near.known),
        ];
    }

    private List<string> Ids(IEnumerable<PartitionKey> keys)
    {
        var ids = new List<string>();
        var files = _documents.Paths(keys);
        if (files.Count == 0)
        {
            return ids;
        }

        using var rows = connection.Query($"SELECT document_id FROM {Sql.Parquet(files)} ORDER BY document_id");
        while (rows.Read())
        {
            ids.Add(rows.Text(0));
        }

        return ids;
    }
}
