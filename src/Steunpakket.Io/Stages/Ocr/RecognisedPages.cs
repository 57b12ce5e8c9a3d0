using Serilog;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>The recognised pages of one partition: those of earlier runs, of parts of an interrupted one, and of this one. Safe for several threads.</summary>
/// <remarks>A page is known by its document's file and by how many pages extract sees in that: with another number, page 2 may be another page.</remarks>
internal sealed class RecognisedPages
{
    private const string Chosen = "ocr_chosen";
    private const int MostWaiting = 8 << 20; // characters

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Id, int Page), TriedPage> _pages = [];
    private readonly List<string> _files = [];
    private readonly PageParts _parts;
    private readonly OcrTry _try;

    /// <param name="path">Of the partition; need not exist. What cannot be read of it is recognised anew.</param>
    /// <param name="run">Which pages are still the same, and with what this run tries them.</param>
    public RecognisedPages(DuckDbConnection connection, string path, (PageIdentity Identity, OcrTry Try) run, ILogger log)
    {
        (_parts, _try) = (new PageParts(path), run.Try);
        foreach (var file in _parts.Earlier.Prepend(path).Where(file => ParquetFile.Describe(connection, file) is not null))
        {
            try
            {
                Read(connection, file, run.Identity);
                _files.Add(file);
            }
            catch (DuckDbException damaged)
            {
                log.Warning("{File} is damaged; its pages are recognised anew: {Message}", file, damaged.Message.Split('\n')[0]);
            }
        }
    }

    /// <summary>Null when the page of this file was never tried.</summary>
    public TriedPage? Find(WaitingDocument document, int page)
    {
        lock (_lock)
        {
            return _pages.GetValueOrDefault((document.Id, page));
        }
    }

    /// <summary>Whether the page was never tried: not at all, with other settings, or with less time or memory than it needs.</summary>
    public bool IsUntried(WaitingDocument document, int page) =>
        Find(document, page) is not { } tried || (tried.Settings != _try.Settings && !tried.IsAbsent) || _try.GivesMoreThan(tried.Seconds, tried.Megabytes);

    /// <summary>Whether the page was tried and its file was away.</summary>
    public bool IsAbsent(WaitingDocument document, int page) => !IsUntried(document, page) && Find(document, page)!.IsAbsent;

    /// <summary>Takes the outcome of a page.</summary>
    public void Add(WaitingDocument document, RecognisedPage page)
    {
        lock (_lock)
        {
            var row = new RecognisedRow(document, _try, page);
            _parts.Add(row);
            Take(document.Id, row.Tried(_parts.Current));
            if (_parts.Waiting > MostWaiting)
            {
                Save();
            }
        }
    }

    /// <summary>Puts what is new on disk, beside the partition.</summary>
    public void Save()
    {
        lock (_lock)
        {
            var file = _parts.Current;
            _parts.Save();
            if (file != _parts.Current)
            {
                _files.Add(file);
            }
        }
    }

    /// <summary>Saves, and writes all pages as a partition of the table: also those of documents that wait no longer, because they may again.</summary>
    public void Write(DuckDbConnection connection, TableStore store, PartitionKey key, PartitionMetadata metadata)
    {
        Save();
        if (_files.Count == 0)
        {
            store.Write(new TableRows(Tables.Recognised), key, metadata);
            return;
        }

        Choose(connection);
        store.Write(connection, $"(SELECT r.* REPLACE (c.engine_key AS engine_key, c.reason AS reason) FROM {Sql.Parquet(_files, withFileName: true)} r JOIN {Chosen} c USING (document_id, page, filename))", key, metadata);
        connection.Execute($"DROP TABLE {Chosen}");
    }

    // A page may stand in several files; one has the last word on it.
    private void Choose(DuckDbConnection connection)
    {
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Chosen} (document_id VARCHAR, page INTEGER, filename VARCHAR, engine_key VARCHAR, reason VARCHAR)");
        using var rows = connection.Append(Chosen);
        foreach (var ((id, number), page) in _pages)
        {
            rows.Add(id).Add((int?)number).Add(page.File).Add(page.Settings).Add(page.Reason).EndRow();
        }

        rows.Close();
    }

    private void Read(DuckDbConnection connection, string file, PageIdentity identity)
    {
        var pages = new List<(string Id, TriedPage Page)>();
        using var rows = connection.Query($"SELECT {TriedPage.Columns} FROM {Sql.Parquet(file)}");
        while (rows.Read())
        {
            if (identity.Holds(rows.Text(0), rows.Text(2), rows.Int32(3)))
            {
                pages.Add((rows.Text(0), TriedPage.Read(rows, file)));
            }
        }

        // Of a file that is damaged further on nothing counts.
        pages.ForEach(page => Take(page.Id, page.Page));
    }

    private void Take(string id, TriedPage page) => _pages[(id, page.Number)] = page.After(_pages.GetValueOrDefault((id, page.Number)));
}
