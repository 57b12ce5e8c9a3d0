using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Select;

/// <summary>Collects the ledger and the hits of one partition.</summary>
internal sealed class SelectedRows : IDisposable
{
    internal const string Outcomes = "selected_outcomes";
    internal const string Hits = "selected_hits";

    private readonly DuckDbAppender _outcomes;
    private readonly DuckDbAppender _hits;
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);

    public SelectedRows(DuckDbConnection connection)
    {
        Tables.Outcomes.CreateTemporary(connection, Outcomes);
        Tables.Hits.CreateTemporary(connection, Hits);
        _outcomes = connection.Append(Outcomes);
        _hits = connection.Append(Hits);
    }

    public string Summary => OutcomeCounts.Format(_counts);

    public void Add(DocumentId id, Outcome<DocumentHits> outcome)
    {
        var (word, reason) = outcome switch
        {
            Outcome<DocumentHits>.Dropped dropped => ("dropped", dropped.Rule),
            Outcome<DocumentHits>.Failed failed => ("failed", failed.Reason),
            _ => ("kept", null),
        };
        new LedgerRow { DocumentId = id.Value, Outcome = word, Reason = reason }.Append(_outcomes);
        var key = OutcomeCounts.Key(word, reason);
        _counts[key] = _counts.GetValueOrDefault(key) + 1;
        if (outcome is Outcome<DocumentHits>.Kept kept)
        {
            foreach (var (kind, term, page, occurrences) in kept.Item.Rows)
            {
                _hits.Add(id.Value).Add(kind).Add(term).Add((int?)page).Add((int?)occurrences).EndRow();
            }
        }
    }

    public void Close()
    {
        _outcomes.Close();
        _hits.Close();
    }

    public void Dispose()
    {
        _outcomes.Dispose();
        _hits.Dispose();
    }
}
