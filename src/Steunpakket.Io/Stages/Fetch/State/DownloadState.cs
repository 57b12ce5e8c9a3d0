using Steunpakket.Core.Documents;
using Steunpakket.Io.Storage.Sqlite;

namespace Steunpakket.Io.Stages.Fetch.State;

/// <summary>Which documents' bytes are had, or why not.</summary>
internal sealed class DownloadState(SqliteFile file)
{
    private const string Columns = """
        document_id, gemeente, meeting_date, wanted, outcome, reason, detail, transient, source, sha256, bytes, version, flags,
        etag, last_modified, media_type, first_at, changed_at, checked_at
        """;

    public Dictionary<DocumentId, DownloadRecord> Of(GemeenteCode gemeente) => file
        .Query($"SELECT {Columns} FROM download WHERE gemeente = $1", Read, gemeente.Value)
        .ToDictionary(download => download.Id);

    public DownloadRecord? Find(DocumentId id) =>
        file.Query($"SELECT {Columns} FROM download WHERE document_id = $1", Read, id.Value).SingleOrDefault();

    public void Put(DownloadRecord download) => file.Execute(
        $"INSERT OR REPLACE INTO download ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
        download.Id.Value, download.Gemeente.Value, download.MeetingDate.Iso(), download.Wanted, download.Kept ? "kept" : "failed",
        download.Reason, download.Detail, download.Transient, download.Source, download.Sha256, download.Bytes, download.Version, download.Flags,
        download.ETag, download.LastModified, download.MediaType,
        download.FirstAt.ToUnixTimeSeconds(), download.ChangedAt.ToUnixTimeSeconds(), download.CheckedAt.ToUnixTimeSeconds());

    /// <summary>Remembers that a document had these bytes.</summary>
    public void PutVersion(DownloadRecord download) => file.Execute(
        "INSERT OR REPLACE INTO document_version VALUES ($1, $2, $3, $4)",
        download.Id.Value, download.Version, download.Sha256, download.ChangedAt.ToUnixTimeSeconds());

    /// <summary>Hashes of all bytes a document ever had that no other document has.</summary>
    public IReadOnlyList<string> OwnBytes(DocumentId id) => file.Query(
        """
        SELECT DISTINCT sha256 FROM document_version v WHERE document_id = $1
            AND NOT EXISTS (SELECT 1 FROM document_version o WHERE o.sha256 = v.sha256 AND o.document_id <> $1)
        """,
        row => row.Text(0),
        id.Value);

    /// <summary>Forgets that a document ever had bytes.</summary>
    public void Forget(DocumentId id)
    {
        file.Execute("DELETE FROM document_version WHERE document_id = $1", id.Value);
        file.Execute("DELETE FROM download WHERE document_id = $1", id.Value);
    }

    /// <summary>Documents first had, or had with other bytes, from a moment on.</summary>
    public List<DownloadRecord> ChangedSince(DateTimeOffset moment) =>
        file.Query($"SELECT {Columns} FROM download WHERE changed_at >= $1 ORDER BY document_id", Read, moment.ToUnixTimeSeconds());

    private static DownloadRecord Read(SqliteRow row) => new()
    {
        Id = DocumentId.Parse(row.Text(0)),
        Gemeente = new GemeenteCode(row.Text(1)),
        MeetingDate = row.DateOrNull(2),
        Wanted = row.Text(3),
        Kept = row.Text(4) == "kept",
        Reason = row.TextOrNull(5),
        Detail = row.TextOrNull(6),
        Transient = row.Boolean(7),
        Source = row.Text(8),
        Sha256 = row.TextOrNull(9),
        Bytes = row.Int64OrNull(10),
        Version = row.Int32(11),
        Flags = row.Text(12),
        ETag = row.TextOrNull(13),
        LastModified = row.TextOrNull(14),
        MediaType = row.TextOrNull(15),
        FirstAt = DateTimeOffset.FromUnixTimeSeconds(row.Int64(16)),
        ChangedAt = DateTimeOffset.FromUnixTimeSeconds(row.Int64(17)),
        CheckedAt = DateTimeOffset.FromUnixTimeSeconds(row.Int64(18)),
    };
}
