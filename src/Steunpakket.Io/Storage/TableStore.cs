using Steunpakket.Core.Documents;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Storage;

/// <summary>The partitions of one table: <c>folder/gemeente=GM0363/2021-Q1.parquet</c>.</summary>
/// <remarks>Safe for several threads once <see cref="Refresh"/> has run.</remarks>
public sealed class TableStore(string folder, TableSchema schema)
{
    private const string GemeentePrefix = "gemeente=";
    private const string Extension = ".parquet";

    private readonly PartitionIndex _index = new(Path.Combine(folder, "index.parquet"));
    private bool _fresh;

    public TableSchema Schema => schema;

    public string Folder => folder;

    public string PathOf(PartitionKey key) =>
        Path.Combine(folder, GemeentePrefix + key.Gemeente, key.Quarter + Extension);

    /// <summary>Looks once at what is on disk; opens only files that the index does not know as they are now.</summary>
    public void Refresh(DuckDbConnection connection)
    {
        if (!_fresh)
        {
            _index.Refresh(connection, OnDisk());
            _fresh = true;
        }
    }

    /// <summary>All partitions that can be read, ordered; a broken file counts as absent.</summary>
    public IReadOnlyList<PartitionKey> Keys => _index.Keys;

    /// <summary>All partitions of which there is a file, broken ones too: what to clean up.</summary>
    public IReadOnlyList<PartitionKey> KeysOnDisk => _index.KeysOnDisk;

    public bool Contains(PartitionKey key) => _index.Find(key) is not null;

    /// <summary>Null when the partition is absent or unreadable.</summary>
    public PartitionMetadata? Find(PartitionKey key) => _index.Find(key);

    /// <summary>Size of the file in bytes; 0 when there is none.</summary>
    public long BytesOf(PartitionKey key) => _index.BytesOf(key);

    /// <summary>Paths of the given partitions, in their order.</summary>
    public IReadOnlyList<string> Paths(IEnumerable<PartitionKey> keys) => [.. keys.Select(PathOf)];

    /// <summary>All files, ordered by partition.</summary>
    public IReadOnlyList<string> AllPaths => Paths(Keys);

    /// <summary>Replaces a partition by the rows of <paramref name="from"/> (a table or subquery), sorted by the table's order.</summary>
    public void Write(DuckDbConnection connection, string from, PartitionKey key, PartitionMetadata metadata)
    {
        var path = PathOf(key);
        ParquetFile.Write(connection, $"SELECT {schema.SelectList} FROM {from} ORDER BY {schema.OrderList}", path, metadata);
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
        var root = new DirectoryInfo(folder);
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
