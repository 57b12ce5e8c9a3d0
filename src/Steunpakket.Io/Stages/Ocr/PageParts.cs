using System.Globalization;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>The files beside a partition of recognised pages that hold what a run has recognised so far.</summary>
internal sealed class PageParts
{
    private const string Extension = ".parts";

    private static readonly PartitionMetadata OfPart = new(new("part", string.Empty, string.Empty));

    private readonly string _folder;
    private readonly List<RecognisedRow> _rows = [];
    private int _number;

    /// <param name="path">Of the partition.</param>
    public PageParts(string path)
    {
        _folder = path + Extension;
        Earlier = Directory.Exists(_folder) ? [.. Directory.GetFiles(_folder, "*.parquet").Order(StringComparer.Ordinal)] : [];
        _number = Earlier.Select(file => int.TryParse(Path.GetFileNameWithoutExtension(file), CultureInfo.InvariantCulture, out var number) ? number : 0)
            .DefaultIfEmpty(0).Max() + 1;
    }

    /// <summary>Those of an interrupted run. Later ones hold later words on a page.</summary>
    public IReadOnlyList<string> Earlier { get; }

    /// <summary>Where the rows that are added now will stand.</summary>
    public string Current => Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{_number:D6}.parquet"));

    /// <summary>Characters of text that are not on disk yet.</summary>
    public long Waiting { get; private set; }

    public void Add(RecognisedRow row)
    {
        _rows.Add(row);
        Waiting += row.Page.Text?.Text.Length ?? 0;
    }

    /// <summary>Puts what was added on disk.</summary>
    public void Save()
    {
        if (_rows.Count == 0)
        {
            return;
        }

        var rows = new TableRows(Tables.Recognised);
        foreach (var row in _rows.OrderBy(row => row.Document.Id, StringComparer.Ordinal).ThenBy(row => row.Page.Number))
        {
            row.Append(rows);
        }

        ParquetFile.Write(rows, Current, OfPart);
        _rows.Clear();
        (Waiting, _number) = (0, _number + 1);
    }

    /// <param name="path">Of the partition.</param>
    public static void Clear(string path)
    {
        if (Directory.Exists(path + Extension))
        {
            Directory.Delete(path + Extension, recursive: true);
        }
    }

    /// <summary>Deletes those of partitions that are no more.</summary>
    /// <param name="folder">Of the table.</param>
    /// <param name="isPartition">Whether there is a partition to be at this path.</param>
    public static void ClearGone(string folder, Func<string, bool> isPartition)
    {
        var parts = Directory.Exists(folder) ? Directory.GetDirectories(folder, "*" + Extension, SearchOption.AllDirectories) : [];
        foreach (var path in parts.Select(part => part[..^Extension.Length]).Where(path => !isPartition(path)))
        {
            Clear(path);
        }
    }
}
