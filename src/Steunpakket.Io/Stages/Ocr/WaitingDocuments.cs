using Steunpakket.Core.Texts.Pages;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>The pages of a partition that extract could not read, newest document first.</summary>
internal static class WaitingDocuments
{
    /// <summary>The flaws that only OCR mends, as a list of SQL.</summary>
    public static string Flaws { get; } = string.Join(", ", Enum.GetValues<PageFlaw>().Where(flaw => flaw.NeedsOcr()).Select(flaw => Sql.Text(flaw.Word())));

    /// <param name="paths">Of one partition.</param>
    public static IReadOnlyList<WaitingDocument> Read(DuckDbConnection connection, (string Documents, string Ledger, string Texts) paths)
    {
        // Of a document that extract left out every page waits.
        using var rows = connection.Query($"""
            SELECT l.document_id, l.source, l.outcome, l.detail, l.sha256, l.engine_key, l.engine, l.engine_version, l.pages, l.unread_pages, l.reason, d.file, t.page
            FROM {Sql.Parquet(paths.Ledger)} l
            JOIN {Sql.Parquet(paths.Documents)} d USING (document_id)
            LEFT JOIN (SELECT document_id, page FROM {Sql.Parquet(paths.Texts)} WHERE flaw IN ({Flaws})) t USING (document_id)
            WHERE l.unread_pages > 0
            ORDER BY d.meeting_date DESC NULLS LAST, l.document_id, t.page
            """);
        var documents = new List<WaitingDocument>();
        var pages = new List<int>();
        while (rows.Read())
        {
            if (documents.Count == 0 || documents[^1].Id != rows.Text(0))
            {
                pages = [];
                documents.Add(new WaitingDocument(Row(rows), rows.Text(11), pages));
            }

            pages.AddRange(rows.Int32OrNull(12) is { } page ? [page] : Enumerable.Range(1, rows.Int32(9)));
        }

        return documents;
    }

    /// <summary>The hash of every document's file, by id.</summary>
    /// <param name="documents">Path of one partition.</param>
    public static Dictionary<string, string> Files(DuckDbConnection connection, string documents)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        using var rows = connection.Query($"SELECT document_id, sha256 FROM {Sql.Parquet(documents)} WHERE sha256 IS NOT NULL");
        while (rows.Read())
        {
            files[rows.Text(0)] = rows.Text(1);
        }

        return files;
    }

    private static LedgerRow Row(DuckDbReader rows) => new()
    {
        DocumentId = rows.Text(0),
        Source = rows.TextOrNull(1),
        Outcome = rows.Text(2),
        Reason = rows.TextOrNull(10),
        Detail = rows.TextOrNull(3),
        Sha256 = rows.TextOrNull(4),
        EngineKey = rows.TextOrNull(5),
        Engine = rows.TextOrNull(6),
        EngineVersion = rows.TextOrNull(7),
        Pages = rows.Int32OrNull(8),
        UnreadPages = rows.Int32OrNull(9),
    };
}
