using Steunpakket.Core.Documents;
using Steunpakket.Extraction;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Extract;

/// <summary>Where the unchanged documents of a stale partition stand already: in the old partition, or in parts of an interrupted run.</summary>
internal sealed class ReusedRows
{
    // What the machine's state may have caused is tried again; what the bytes caused would come out the same.
    private static readonly string[] Transient = [NotReadReason.Timeout.Word(), .. NotReadReasons.OfAbsence];

    private readonly Dictionary<string, int> _pairOf = new(StringComparer.Ordinal);
    private readonly List<(string Outcomes, string Texts)> _pairs = [];

    public bool Contains(DocumentId id) => _pairOf.ContainsKey(id.Value);

    public int Count => _pairOf.Count;

    /// <summary>Takes over what an earlier run made from the same bytes with the same engine.</summary>
    /// <param name="wanted">The documents there should be.</param>
    public void Add(DuckDbConnection connection, (string Outcomes, string Texts) pair, string engineKey, Dictionary<string, DocumentToExtract> wanted)
    {
        // Two files that were not written together belong to different documents: a kill came in between. A broken one is absent.
        if (ParquetFile.Describe(connection, pair.Outcomes) is not { } ledger
            || ParquetFile.Describe(connection, pair.Texts)?.Fingerprint != ledger.Fingerprint)
        {
            return;
        }

        using var rows = connection.Query($"""
            SELECT document_id, sha256 FROM {Sql.Parquet(pair.Outcomes)}
            WHERE engine_key = {Sql.Text(engineKey)} AND coalesce(reason, '') NOT IN ({string.Join(", ", Transient.Select(Sql.Text))})
            """);
        var before = _pairOf.Count;
        while (rows.Read())
        {
            if (wanted.TryGetValue(rows.Text(0), out var document) && document.Sha256 == rows.Text(1))
            {
                _pairOf.TryAdd(document.Id.Value, _pairs.Count);
            }
        }

        // A pair that gives nothing may be of a time when the tables had other columns.
        if (_pairOf.Count > before)
        {
            _pairs.Add(pair);
        }
    }

    /// <summary>Takes over everything in a part that this run wrote.</summary>
    public void AddAll(DuckDbConnection connection, (string Outcomes, string Texts) part)
    {
        using var rows = connection.Query($"SELECT document_id FROM {Sql.Parquet(part.Outcomes)}");
        while (rows.Read())
        {
            _pairOf[rows.Text(0)] = _pairs.Count;
        }

        _pairs.Add(part);
    }

    /// <summary>Selects over the reused rows of one of the two tables, to be united with the fresh ones.</summary>
    /// <param name="fresh">Temporary table of the same columns.</param>
    public string Union(DuckDbConnection connection, string fresh, Func<(string Outcomes, string Texts), string> table)
    {
        if (_pairOf.Count == 0)
        {
            return fresh;
        }

        WriteChoice(connection);
        var selects = _pairs.Select((pair, number) =>
            $"SELECT t.* FROM {Sql.Parquet(table(pair))} t SEMI JOIN reused r ON r.document_id = t.document_id AND r.pair = {number}");
        return $"({string.Join(" UNION ALL ", selects.Prepend($"SELECT * FROM {fresh}"))})";
    }

    private void WriteChoice(DuckDbConnection connection)
    {
        connection.Execute("CREATE OR REPLACE TEMP TABLE reused (document_id VARCHAR, pair INTEGER)");
        using var rows = connection.Append("reused");
        foreach (var (id, pair) in _pairOf)
        {
            rows.Add(id).Add((int?)pair).EndRow();
        }

        rows.Close();
    }
}
