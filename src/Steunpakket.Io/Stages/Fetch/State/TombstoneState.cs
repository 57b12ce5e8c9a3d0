using Steunpakket.Core.Documents;
using Steunpakket.Io.Storage.Sqlite;

namespace Steunpakket.Io.Stages.Fetch.State;

/// <summary>Documents that are no more: withdrawn by their source, or purged by hand.</summary>
internal sealed class TombstoneState(SqliteFile file)
{
    public const string Withdrawn = "withdrawn";
    public const string Purged = "purged";

    public List<Tombstone> Of(GemeenteCode gemeente) => file.Query(
        "SELECT document_id, gemeente, meeting_date, reason, at FROM tombstone WHERE gemeente = $1 ORDER BY document_id", Read, gemeente.Value);

    public List<Tombstone> Since(DateTimeOffset moment) => file.Query(
        "SELECT document_id, gemeente, meeting_date, reason, at FROM tombstone WHERE at >= $1 ORDER BY document_id", Read, moment.ToUnixTimeSeconds());

    public Tombstone? Find(DocumentId id) => file.Query(
        "SELECT document_id, gemeente, meeting_date, reason, at FROM tombstone WHERE document_id = $1", Read, id.Value).SingleOrDefault();

    /// <summary>All purged ids, whatever their source.</summary>
    public HashSet<string> PurgedIds() =>
        [.. file.Query("SELECT document_id FROM tombstone WHERE reason = $1", row => row.Text(0), Purged)];

    public void Put(Tombstone tombstone) => file.Execute(
        "INSERT OR REPLACE INTO tombstone VALUES ($1, $2, $3, $4, $5)",
        tombstone.Id.Value, tombstone.Gemeente.Value, tombstone.MeetingDate.Iso(), tombstone.Reason, tombstone.At.ToUnixTimeSeconds());

    public void Remove(DocumentId id) => file.Execute("DELETE FROM tombstone WHERE document_id = $1", id.Value);

    private static Tombstone Read(SqliteRow row) => new(
        DocumentId.Parse(row.Text(0)), GemeenteCode.Parse(row.Text(1)), row.DateOrNull(2), row.Text(3), DateTimeOffset.FromUnixTimeSeconds(row.Int64(4)));
}

/// <summary>One of them.</summary>
/// <param name="MeetingDate">Of the quarter in whose ledger it stands.</param>
/// <param name="Reason">withdrawn or purged.</param>
internal sealed record Tombstone(DocumentId Id, GemeenteCode Gemeente, DateOnly? MeetingDate, string Reason, DateTimeOffset At);
