using System.Globalization;
using Serilog;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>The recognised pages of one partition: those of earlier runs, of parts of an interrupted one, and of this one. Safe for several threads.</summary>
internal sealed class RecognisedPages
{
    private static readonly PartitionMetadata OfPart = new(new("part", string.Empty, string.Empty));

    private readonly string _parts;
    private readonly Dictionary<string, string> _files;
    private readonly string _settings;
    private readonly Dictionary<(string Id, int Page), RecognisedRow> _rows = [];
    private readonly List<RecognisedRow> _unsaved = [];
    private int _part;

    /// <param name="path">Of the partition; need not exist. What cannot be read of it is recognised anew.</param>
    /// <param name="run">Hash of each document's file, because pages of another file are let go; and the name of this run's settings.</param>
    public RecognisedPages(DuckDbConnection connection, string path, (Dictionary<string, string> Files, string Settings) run, ILogger log)
    {
        (_parts, _files, _settings) = (path + ".parts", run.Files, run.Settings);
        foreach (var file in Parts().Prepend(path).Where(file => ParquetFile.Describe(connection, file) is not null))
        {
            try
            {
                Read(connection, file);
            }
            catch (DuckDbException damaged)
            {
                log.Warning("{File} is damaged; its pages are recognised anew: {Message}", file, damaged.Message.Split('\n')[0]);
            }
        }
    }

    /// <summary>Null when the page of this file was never tried.</summary>
    public RecognisedRow? Find(WaitingDocument document, int page)
    {
        lock (_rows)
        {
            return _rows.GetValueOrDefault((document.Id, page));
        }
    }

    /// <summary>Whether another try may bring more: never tried, with other settings, or of a file that was away.</summary>
    public bool IsOpen(WaitingDocument document, int page) =>
        Find(document, page) is not { } row || row.Settings != _settings || row.IsAbsent;

    /// <summary>Takes the outcome of a page. What was read before stands where it cannot be read now.</summary>
    public void Add(WaitingDocument document, RecognisedPage page)
    {
        var row = new RecognisedRow(document.Id, document.Read.Sha256 ?? string.Empty, _settings, page);
        lock (_rows)
        {
            if (row.Outcome == RecognisedRow.Failed && _rows.GetValueOrDefault((document.Id, page.Number)) is { Page.Text: not null } before)
            {
                row = row.IsAbsent ? before : before with { Settings = _settings };
            }

            _rows[(document.Id, page.Number)] = row;
            _unsaved.Add(row);
        }
    }

    /// <summary>Puts what is new on disk, beside the partition.</summary>
    public void Save()
    {
        lock (_rows)
        {
            if (_unsaved.Count > 0)
            {
                ParquetFile.Write(Rows(_unsaved), Path.Combine(_parts, string.Create(CultureInfo.InvariantCulture, $"{++_part:D6}.parquet")), OfPart);
                _unsaved.Clear();
            }
        }
    }

    /// <summary>All pages, as rows of <see cref="Tables.Recognised"/>: also those of documents that wait no longer, because they may again.</summary>
    public TableRows All() => Rows(_rows.Values.OrderBy(row => row.DocumentId, StringComparer.Ordinal).ThenBy(row => row.Page.Number));

    public static void ClearParts(string path)
    {
        if (Directory.Exists(path + ".parts"))
        {
            Directory.Delete(path + ".parts", recursive: true);
        }
    }

    private void Read(DuckDbConnection connection, string file)
    {
        if (int.TryParse(Path.GetFileNameWithoutExtension(file), CultureInfo.InvariantCulture, out var part))
        {
            _part = part;
        }

        using var rows = connection.Query($"SELECT {RecognisedRow.Columns} FROM {Sql.Parquet(file)}");
        while (rows.Read())
        {
            var row = RecognisedRow.Read(rows);
            if (_files.GetValueOrDefault(row.DocumentId) == row.Sha256)
            {
                _rows[(row.DocumentId, row.Page.Number)] = row;
            }
        }
    }

    // Later ones hold later words on a page.
    private IEnumerable<string> Parts() =>
        Directory.Exists(_parts) ? Directory.GetFiles(_parts, "*.parquet").Order(StringComparer.Ordinal) : [];

    private static TableRows Rows(IEnumerable<RecognisedRow> recognised)
    {
        var rows = new TableRows(Tables.Recognised);
        foreach (var row in recognised)
        {
            row.Append(rows);
        }

        return rows;
    }
}
