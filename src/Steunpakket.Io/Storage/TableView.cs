using Steunpakket.Core.Documents;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Storage;

/// <summary>The partitions of one table, to read.</summary>
/// <remarks>Safe for several threads once <see cref="Refresh"/> has run.</remarks>
public abstract class TableView(string folder, TableSchema schema)
{
    public TableSchema Schema => schema;

    /// <summary>Where a person finds it.</summary>
    public string Folder => folder;

    /// <summary>All partitions that can be read, ordered; a broken file counts as absent.</summary>
    public abstract IReadOnlyList<PartitionKey> Keys { get; }

    /// <summary>All files, ordered by partition.</summary>
    public IReadOnlyList<string> AllPaths => Paths(Keys);

    /// <summary>Looks once at what is on disk; opens only files that the index does not know as they are now.</summary>
    public abstract void Refresh(DuckDbConnection connection);

    public abstract string PathOf(PartitionKey key);

    /// <summary>Null when the partition is absent or unreadable.</summary>
    public abstract PartitionMetadata? Find(PartitionKey key);

    /// <summary>Size of the file in bytes; 0 when there is none.</summary>
    public abstract long BytesOf(PartitionKey key);

    public bool Contains(PartitionKey key) => Find(key) is not null;

    /// <summary>Paths of the given partitions, in their order.</summary>
    public IReadOnlyList<string> Paths(IEnumerable<PartitionKey> keys) => [.. keys.Select(PathOf)];
}
