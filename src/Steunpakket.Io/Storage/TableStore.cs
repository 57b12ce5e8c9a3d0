using Steunpakket.Core.Documents;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Storage;

/// <summary>The partitions of one table: <c>folder/gemeente=GM0363/2021-Q1.parquet</c>.</summary>
/// <remarks>Safe for several threads once <see cref="Refresh"/> has run.</remarks>
public sealed class TableStore(string folder, TableSchema schema) : TableView(folder, schema)
{
    private const string GemeentePrefix = "gemeente=";
    private const string Extension = ".parquet";

    private readonly PartitionIndex _index = new(Path.Combine(folder, "index.parquet"));
    private bool _fresh;

    public override IReadOnlyList<PartitionKey> Keys => _index.Keys;

    /// <summary>All partitions of which there is a file, broken ones too: what to clean up.</summary>
    public IReadOnlyList<PartitionKey> KeysOnDisk => _index.KeysOnDisk;

    public override string PathOf(PartitionKey key) =>
        Path.Combine(Folder, GemeentePrefix + key.Gemeente, key.Quarter + Extension);

    public override void Refresh(DuckDbConnection connection)
    {
        if (!_fresh)
        {
            _index.Refresh(connection, OnDisk());
            _fresh = true;
        }
    }

    public override PartitionMetadata? Find(PartitionKey key) => _index.Find(key);

    public override long BytesOf(PartitionKey key) => _index.BytesOf(key);

    /// <summary>Replaces a partition by the rows of <paramref name="from"/> (a table or subquery), sorted by the table's order.</summary>
    public void Write(DuckDbConnection connection, string from, PartitionKey key, PartitionMetadata metadata)
    {
        var path = PathOf(key);
        ParquetFile.Write(connection, $"SELECT {Schema.SelectList} FROM {from} ORDER BY {Schema.OrderList}", path, metadata);
        _index.Set(key, new FileInfo(path), metadata);
    }

    /// <summary>Replaces a partition by rows that are in memory, sorted by the table's order.</summary>
    internal void Write(TableRows rows, PartitionKey key, PartitionMetadata metadata)
    {
        var path = PathOf(key);
        ParquetFile.Write(rows, path, metadata);
        _index.Set(key, new FileInfo(path), metadata);
    }

    public void Delete(PartitionKey key)
    {
        var path = PathOf(key);
        if (File.Exists(path))
        {
            File.Delete(path);
        }

        _index.Remove(key);
    }

    /// <summary>Writes the index when something changed, so that the next run opens no partition.</summary>
    public void Save(DuckDbConnection connection) => _index.Save(connection);

    private IEnumerable<(PartitionKey Key, FileInfo File)> OnDisk()
    {
        var root = new DirectoryInfo(Folder);
        if (!root.Exists)
        {
            yield break;
        }

        foreach (var gemeente in root.EnumerateDirectories(GemeentePrefix + "*"))
        {
            foreach (var file in gemeente.EnumerateFiles("*" + Extension))
            {
                if (Parse(gemeente.Name[GemeentePrefix.Length..], file) is { } key)
                {
                    yield return (key, file);
                }
            }
        }
    }

    private static PartitionKey? Parse(string code, FileInfo file)
    {
        if (file.Name[0] == '.')
        {
            return null;
        }

        try
        {
            return new PartitionKey(GemeenteCode.Parse(code), Quarter.Parse(Path.GetFileNameWithoutExtension(file.Name)));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
