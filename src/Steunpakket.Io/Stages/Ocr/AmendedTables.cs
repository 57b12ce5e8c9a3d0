using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Core.Texts.Pages;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>Lays what was recognised over what extract left of a partition.</summary>
/// <remarks>What extract reads now stands, also where a picture was recognised before. A page that holds no letters is as extract left it, and waits no longer if it was a picture.</remarks>
internal sealed class AmendedTables(DuckDbConnection connection, ReadLayers layers, PartitionKey key)
{
    private const string Revived = "ocr_revived";
    private const string Ledger = "ocr_ledger";

    /// <summary>Writes the partition in both amended tables.</summary>
    /// <param name="recognised">Path of its recognised pages.</param>
    public void Write(IReadOnlyList<OcrVerdict> verdicts, string recognised, Fingerprint fingerprint)
    {
        WriteRevived(verdicts.Where(verdict => verdict.HasText && verdict.Document.IsLeftOut));
        layers.AmendedTexts.Write(connection, $"({Pages(recognised)})", key, new PartitionMetadata(fingerprint, RecognisedHash(recognised)));
        WriteLedger(verdicts.Where(verdict => verdict.IsAmended).ToList());
        var ledger = $"(SELECT * FROM {Sql.Parquet(layers.Ledger.PathOf(key))} ANTI JOIN {Ledger} USING (document_id) UNION ALL SELECT * FROM {Ledger})";
        layers.AmendedLedger.Write(connection, ledger, key, new PartitionMetadata(fingerprint, ReadCounts.Of(connection, ledger)));
    }

    // With what extract left, which the fingerprint names, it tells the texts apart.
    private string RecognisedHash(string recognised)
    {
        using var rows = connection.Query($"""
            SELECT md5(string_agg(concat_ws(chr(31), document_id, page, outcome, md5(text)), chr(30) ORDER BY document_id, page)) FROM {Sql.Parquet(recognised)}
            """);
        return rows.Read() ? rows.TextOrNull(0) ?? string.Empty : string.Empty;
    }

    private void WriteRevived(IEnumerable<OcrVerdict> verdicts)
    {
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Revived} (document_id VARCHAR, page INTEGER)");
        using var rows = connection.Append(Revived);
        foreach (var (document, page) in verdicts.SelectMany(verdict => verdict.Document.Pages.Select(page => (verdict.Document.Id, page))))
        {
            rows.Add(document).Add((int?)page).EndRow();
        }

        rows.Close();
    }

    private string Pages(string recognised)
    {
        var scan = Sql.Text(PageFlaw.Scan.Word());
        var rows = Sql.Parquet(recognised);
        return $"""
            SELECT t.document_id, t.page, coalesce(r.words, t.words) AS words, coalesce(r.text, t.text) AS text,
                CASE WHEN r.text IS NULL THEN t.running ELSE r.running END AS running, CASE WHEN r.text IS NULL THEN t.quality ELSE r.quality END AS quality,
                CASE WHEN r.text IS NULL AND NOT (r.outcome IS NOT DISTINCT FROM 'empty' AND t.flaw = {scan}) THEN t.flaw END AS flaw, r.confidence
            FROM {Sql.Parquet(layers.Texts.PathOf(key))} t LEFT JOIN {rows} r ON t.flaw IN ({WaitingDocuments.Flaws}) AND r.document_id = t.document_id AND r.page = t.page
            UNION ALL
            SELECT document_id, page, coalesce(r.words, 0), coalesce(r.text, ''), r.running, r.quality, CASE WHEN r.outcome IN ('kept', 'empty') THEN NULL ELSE {scan} END, r.confidence
            FROM {Revived} LEFT JOIN {rows} r USING (document_id, page)
            """;
    }

    private void WriteLedger(IReadOnlyList<OcrVerdict> amended)
    {
        var facts = Facts([.. amended.Where(verdict => verdict.HasText || !verdict.Document.IsLeftOut).Select(verdict => verdict.Document.Id)]);
        connection.Execute($"DROP TABLE IF EXISTS {Ledger}");
        Tables.Outcomes.CreateTemporary(connection, Ledger);
        using var rows = connection.Append(Ledger);
        foreach (var verdict in amended)
        {
            verdict.Amended(facts.GetValueOrDefault(verdict.Document.Id)).Append(rows);
        }

        rows.Close();
    }

    // Read as they were written, which is by document and page.
    private Dictionary<string, TextFacts> Facts(HashSet<string> ids)
    {
        var facts = new Dictionary<string, TextFacts>(StringComparer.Ordinal);
        using var rows = connection.Query($"SELECT document_id, words, text, flaw IN ({WaitingDocuments.Flaws}) FROM {Sql.Parquet(layers.AmendedTexts.PathOf(key))}");
        using var reader = new FactsReader();
        while (rows.Read())
        {
            if (rows.Text(0) is var id && ids.Contains(id))
            {
                reader.Add(id, rows, facts);
            }
        }

        reader.Finish(facts);
        return facts;
    }
}
