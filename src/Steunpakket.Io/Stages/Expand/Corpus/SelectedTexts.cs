using System.Security.Cryptography;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Expand.Corpus;

/// <summary>The documents that a keyword selected, each text once: of those with the same text the first by id.</summary>
/// <remarks>Of the whole workspace, as select last left it. Context words select nothing, so that accepting one changes nothing here.</remarks>
internal sealed class SelectedTexts
{
    private readonly TableView _texts;
    private readonly TableStore _selected;
    private readonly TableView _read;
    private readonly TableStore _documents;

    public SelectedTexts(RunContext context)
    {
        _texts = context.Workspace.Pages();
        _selected = context.Workspace.Outcomes("select");
        _read = context.Workspace.Readings();
        _documents = context.Workspace.Documents();
    }

    /// <summary>Partitions that are extracted and selected, in the order of the corpus.</summary>
    public IReadOnlyList<PartitionKey> Keys =>
        [.. _selected.Keys.Where(key => _texts.Contains(key) && _read.Contains(key)).OrderBy(key => key.Gemeente.Value, StringComparer.Ordinal).ThenBy(key => key.Quarter.ToString(), StringComparer.Ordinal)];

    /// <summary>Of each partition of texts, by the indexes alone: no partition is opened that they know.</summary>
    public IEnumerable<string> TextHashes => Keys.Select(key => $"{key} {_texts.Find(key)!.Hash}");

    /// <summary>The same of what select made of them.</summary>
    public IEnumerable<string> SelectionHashes => Keys.Select(key => $"{key} {_selected.Find(key)!.Hash}");

    /// <summary>The same of what the sources listed: dates and ids, which passages bear.</summary>
    public IEnumerable<string> ListingHashes => Keys.Select(key => $"{key} {_documents.Find(key)?.Hash}");

    public void Refresh(DuckDbConnection connection)
    {
        foreach (var store in new TableView[] { _texts, _selected, _read, _documents })
        {
            store.Refresh(connection);
        }
    }

    /// <summary>Hash of the texts, in the order of the corpus, and the documents that are left out because theirs is there already.</summary>
    public (string Hash, IReadOnlySet<string> Duplicates) Identify(DuckDbConnection connection)
    {
        var duplicates = new HashSet<string>(StringComparer.Ordinal);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (Keys.Count > 0)
        {
            using var rows = connection.Query($"""
                SELECT document_id, text, document_id = min(document_id) OVER (PARTITION BY text) FROM (
                    SELECT document_id, coalesce(e.text_sha256, document_id) AS text, regexp_extract(e.filename, 'gemeente=.*$') AS place
                    FROM {Sql.Parquet(_read.Paths(Keys), withFileName: true)} e
                    SEMI JOIN (SELECT document_id FROM {Sql.Parquet(_selected.Paths(Keys))} WHERE outcome = 'kept') USING (document_id))
                ORDER BY place, document_id
                """);
            while (rows.Read())
            {
                if (rows.Value(2) is true)
                {
                    hash.AppendData(rows.Utf8(1));
                    hash.AppendData("\n"u8);
                }
                else
                {
                    duplicates.Add(rows.Text(0));
                }
            }
        }

        return (Convert.ToHexStringLower(hash.GetHashAndReset()), duplicates);
    }

    /// <summary>The pages of a partition's selected documents, ordered by id and page: columns document_id and text.</summary>
    public DuckDbReader Pages(DuckDbConnection connection, PartitionKey key) => connection.Query($"""
        SELECT document_id, text FROM {Sql.Parquet(_texts.PathOf(key))}
        SEMI JOIN (SELECT document_id FROM {Sql.Parquet(_selected.PathOf(key))} WHERE outcome = 'kept') USING (document_id)
        ORDER BY document_id, page
        """);
}
