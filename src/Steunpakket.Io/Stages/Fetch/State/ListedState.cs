using Steunpakket.Core.Documents;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Storage.Sqlite;

namespace Steunpakket.Io.Stages.Fetch.State;

/// <summary>What the windows listed: items (meetings, register entries, records) and their documents.</summary>
internal sealed class ListedState(SqliteFile file)
{
    private const string Columns = """
        l.document_id, l.title, l.meeting_date, l.meeting, l.document_type, l.url, l.other_urls, l.version, l.file_name, l.media_type, l.bytes,
        l.text_reference, l.flags, l.outcome, l.reason, l.detail
        """;

    /// <summary>Versions under which a window's items were listed.</summary>
    public Dictionary<string, string?> Versions(long window) => file
        .Query("SELECT key, version FROM item WHERE window = $1", row => (Key: row.Text(0), Version: row.TextOrNull(1)), window)
        .ToDictionary(item => item.Key, item => item.Version, StringComparer.Ordinal);

    /// <summary>Replaces an item and its documents.</summary>
    public void Put(long window, ListingEvent.Item item, int generation)
    {
        file.Execute("INSERT OR REPLACE INTO item VALUES ($1, $2, $3, $4)", window, item.Key, item.Version, generation);
        file.Execute("DELETE FROM listed WHERE window = $1 AND item = $2", window, item.Key);
        for (var i = 0; i < item.Documents.Count; i++)
        {
            var document = item.Documents[i];
            file.Execute(
                "INSERT INTO listed VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
                window, item.Key, i, document.Id.Value, document.Title, document.MeetingDate.Iso(), document.Meeting, document.DocumentType,
                Written(document.Url), document.OtherUrls.Count == 0 ? null : string.Join('\n', document.OtherUrls.Select(Written).OfType<string>()),
                document.Version, document.FileName, document.MediaType, document.Bytes, document.TextReference, document.Flags,
                document.Refusal is not { } refusal ? null : refusal.Fault ? ListedRow.Failed : ListedRow.Dropped,
                document.Refusal?.Reason, document.Refusal?.Detail);
        }
    }

    /// <summary>The item was seen again, as it was.</summary>
    public void Keep(long window, string item, int generation) =>
        file.Execute("UPDATE item SET generation = $3 WHERE window = $1 AND key = $2", window, item, generation);

    public void Remove(long window, string item)
    {
        file.Execute("DELETE FROM item WHERE window = $1 AND key = $2", window, item);
        file.Execute("DELETE FROM listed WHERE window = $1 AND item = $2", window, item);
    }

    /// <summary>Removes what was not seen again.</summary>
    public void RemoveOlder(long window, int generation)
    {
        file.Execute("DELETE FROM listed WHERE window = $1 AND item IN (SELECT key FROM item WHERE window = $1 AND generation < $2)", window, generation);
        file.Execute("DELETE FROM item WHERE window = $1 AND generation < $2", window, generation);
    }

    /// <summary>All listed documents of a gemeente with the window that lists them, by document, window and place in it.</summary>
    public List<(long Window, SupplierDocument Document)> Of(GemeenteCode gemeente) => file.Query(
        $"""
        SELECT l.window, {Columns} FROM listed l JOIN window w ON w.id = l.window
        WHERE w.gemeente = $1 ORDER BY l.document_id, w.source, w.key, l.item, l.ordinal
        """,
        row => (row.Int64(0), Read(row)),
        gemeente.Value);

    /// <summary>Newest meeting date up to a day, by source and gemeente; dates of register entries do not count.</summary>
    public Dictionary<(string Source, GemeenteCode Gemeente), DateOnly> NewestDates(DateOnly until) => file
        .Query(
            """
            SELECT w.source, w.gemeente, max(l.meeting_date) FROM listed l JOIN window w ON w.id = l.window
            WHERE l.meeting_date <= $1 AND instr(l.flags, 'register_date') = 0 GROUP BY 1, 2
            """,
            row => (row.Text(0), new GemeenteCode(row.Text(1)), row.DateOrNull(2)!.Value),
            ((DateOnly?)until).Iso())
        .ToDictionary(row => (row.Item1, row.Item2), row => row.Value);

    /// <summary>Title, day and address of a document, from whichever window lists it.</summary>
    public (string? Title, DateOnly? Date, string? Url) Describe(DocumentId id) => file.Query(
        "SELECT title, meeting_date, url FROM listed WHERE document_id = $1 ORDER BY url IS NULL, window, item, ordinal LIMIT 1",
        row => (row.TextOrNull(0), row.DateOrNull(1), row.TextOrNull(2)),
        id.Value).FirstOrDefault();

    /// <summary>Forgets what was said of a document that is purged; its id stays, so that it is known when it is listed again.</summary>
    public void Scrub(DocumentId id) => file.Execute(
        """
        UPDATE listed SET title = NULL, meeting = NULL, url = NULL, other_urls = NULL, file_name = NULL, text_reference = NULL
        WHERE document_id = $1
        """,
        id.Value);

    /// <summary>Ids of everything that any window of a gemeente lists, whatever the settings.</summary>
    public HashSet<string> IdsOf(GemeenteCode gemeente) =>
        [.. file.Query("SELECT DISTINCT l.document_id FROM listed l JOIN window w ON w.id = l.window WHERE w.gemeente = $1", row => row.Text(0), gemeente.Value)];

    private static SupplierDocument Read(SqliteRow row) => new()
    {
        Id = DocumentId.Parse(row.Text(1)),
        Title = row.TextOrNull(2),
        MeetingDate = row.DateOrNull(3),
        Meeting = row.TextOrNull(4),
        DocumentType = row.TextOrNull(5),
        Url = Address(row.TextOrNull(6)),
        OtherUrls = [.. (row.TextOrNull(7) ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Address).OfType<Uri>()],
        Version = row.TextOrNull(8),
        FileName = row.TextOrNull(9),
        MediaType = row.TextOrNull(10),
        Bytes = row.Int64OrNull(11),
        TextReference = row.TextOrNull(12),
        Flags = row.Text(13),
        Refusal = row.TextOrNull(14) is { } outcome ? new Refusal(outcome == ListedRow.Failed, row.Text(15), row.TextOrNull(16)) : null,
    };

    // Others wrote it: what would not read back is no address. A line end would part it among the other addresses.
    private static string? Written(Uri? address) => address is not { IsAbsoluteUri: true } ? null
        : address.OriginalString.Contains('\n', StringComparison.Ordinal) ? address.AbsoluteUri : address.OriginalString;

    private static Uri? Address(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null;
}
