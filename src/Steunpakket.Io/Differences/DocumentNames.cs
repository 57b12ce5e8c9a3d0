using Steunpakket.Core.Documents;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Differences;

/// <summary>What the documents of two exports are called; where both have one, as the new export has it.</summary>
internal sealed class DocumentNames
{
    private readonly Dictionary<DocumentId, DocumentName> _documents = [];
    private readonly Dictionary<string, string> _gemeenten = new(StringComparer.Ordinal);

    public DocumentNames(DuckDbConnection connection, SnapshotFolder old, SnapshotFolder now)
    {
        foreach (var folder in new[] { old, now })
        {
            ReadDocuments(connection, folder);
            ReadGemeenten(connection, folder);
        }
    }

    public DocumentName Of(DocumentId id) => _documents[id];

    /// <summary>The code itself when neither export names it.</summary>
    public string GemeenteOf(string code) => _gemeenten.GetValueOrDefault(code, code);

    private void ReadDocuments(DuckDbConnection connection, SnapshotFolder folder)
    {
        using var rows = connection.Query($"""
            SELECT d.document_id, split_part(d.document_id, '/', 2), coalesce(d.gemeente, split_part(d.document_id, '/', 2)), d.titel, d.vergaderdatum, coalesce(h.termen, '')
            FROM {Sql.Parquet(folder.Table("documenten"))} d
            LEFT JOIN (SELECT document_id, string_agg(DISTINCT term, '; ' ORDER BY term) AS termen FROM {Sql.Parquet(folder.Table("hits"))} GROUP BY document_id) h USING (document_id)
            """);
        while (rows.Read())
        {
            _documents[DocumentId.Parse(rows.Text(0))] = new DocumentName(rows.Text(1), rows.Text(2), rows.TextOrNull(3), rows.DateOrNull(4), rows.Text(5));
        }
    }

    private void ReadGemeenten(DuckDbConnection connection, SnapshotFolder folder)
    {
        using var rows = connection.Query($"SELECT DISTINCT gemeentecode, gemeente FROM {Sql.Parquet(folder.Table("jaarvergelijking_gemeente"))}");
        while (rows.Read())
        {
            _gemeenten[rows.Text(0)] = rows.Text(1);
        }
    }
}
