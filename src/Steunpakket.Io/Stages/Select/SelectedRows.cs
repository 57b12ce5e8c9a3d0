using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Select;

/// <summary>Collects the ledger and the hits of one partition.</summary>
internal sealed class SelectedRows
{
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);

    public TableRows Outcomes { get; } = new(Tables.Outcomes);

    public TableRows Hits { get; } = new(Tables.Hits);

    public string Summary => OutcomeCounts.Format(_counts);

    public void Add(DocumentId id, Outcome<DocumentHits> outcome)
    {
        var (word, reason) = outcome switch
        {
            Outcome<DocumentHits>.Dropped dropped => ("dropped", dropped.Rule),
            Outcome<DocumentHits>.Failed failed => ("failed", failed.Reason),
            _ => ("kept", null),
        };
        new LedgerRow { DocumentId = id.Value, Outcome = word, Reason = reason }.Append(Outcomes);
        var key = OutcomeCounts.Key(word, reason);
        _counts[key] = _counts.GetValueOrDefault(key) + 1;
        if (outcome is Outcome<DocumentHits>.Kept kept)
        {
            foreach (var (kind, term, page, occurrences) in kept.Item.Rows)
            {
                Hits.Add(id.Value).Add(kind).Add(term).Add((int?)page).Add((int?)occurrences).EndRow();
            }
        }
    }
}
