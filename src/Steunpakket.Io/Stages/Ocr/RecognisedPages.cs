using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>The recognised pages of one partition: those of earlier runs, of parts of an interrupted one, and of this one. Safe for several threads.</summary>
internal sealed class RecognisedPages
{
    private static readonly PartitionMetadata OfPart = new(new("part", string.Empty, string.Empty));

    private readonly string _parts;
    private readonly Dictionary<(string Id, int Page), RecognisedRow> _rows = [];
    private readonly List<RecognisedRow> _unsaved = [];

    /// <param name="path">Of the partition; need not exist.</param>
    public RecognisedPages(DuckDbConnection connection, string path)
    {
        _parts = path + ".parts";
        foreach (var file in Parts().Prepend(path).Where(file => ParquetFile.Describe(connection, file) is not null))
        {
            using var rows = connection.Query($"SELECT {RecognisedRow.Columns} FROM {Sql.Parquet(file)}");
            while (rows.Read())
            {
                var row = RecognisedRow.Read(rows);
                _rows[(row.DocumentId, row.Page.Number)] = row;
            }
        }
    }

    /// <summary>Null when the page of this file was never tried.</summary>
    public RecognisedRow? Find(WaitingDocument document, int page)
    {
        lock (_rows)
        {
            return _rows.GetValueOrDefault((document.Id, page)) is { } row && row.Sha256 == document.Read.Sha256 ? row : null;
        }
    }

    public void Add(RecognisedRow row)
    {
        lock (_rows)
        {
            _rows[(row.DocumentId, row.Page.Number)] = row;
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
                ParquetFile.Write(Rows(_unsaved), Path.Combine(_parts, $"{Guid.NewGuid():N}.parquet"), OfPart);
                _unsaved.Clear();
            }
        }
    }

    /// <summary>The pages that the documents wait for and that were tried, as rows of <see cref="Tables.Recognised"/>.</summary>
    public TableRows Of(IEnumerable<WaitingDocument> documents) => Rows(
        documents.OrderBy(document => document.Id, StringComparer.Ordinal)
            .SelectMany(document => document.Pages.Select(page => Find(document, page)).OfType<RecognisedRow>()));

    public static void ClearParts(string path)
    {
        if (Directory.Exists(path + ".parts"))
        {
            Directory.Delete(path + ".parts", recursive: true);
        }
    }

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
