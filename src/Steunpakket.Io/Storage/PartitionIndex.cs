using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Storage.DuckDb;
using static Steunpakket.Io.Storage.ColumnKind;

namespace Steunpakket.Io.Storage;

/// <summary>Remembers size, time and metadata of every partition of a table. A cache: deleting it costs one look into each file.</summary>
internal sealed class PartitionIndex(string path)
{
    private static readonly TableSchema Schema = new(
        [
            new("gemeente"), new("quarter"), new("bytes", BigInt), new("modified", BigInt),
            new("version"), new("options"), new("input"), new("summary"),
        ],
        ["gemeente", "quarter"]);

    private static readonly PartitionMetadata OfIndex = new(new Fingerprint("index-1", string.Empty, string.Empty));

    private readonly Lock _gate = new();
    private readonly SortedDictionary<PartitionKey, Entry> _entries = [];
    private bool _changed;

    /// <summary>All partitions, also those whose file is broken.</summary>
    public IReadOnlyList<PartitionKey> KeysOnDisk
    {
        get
        {
            lock (_gate)
            {
                return [.. _entries.Keys];
            }
        }
    }

    /// <summary>The partitions that can be read.</summary>
    public IReadOnlyList<PartitionKey> Keys
    {
        get
        {
            lock (_gate)
            {
                return [.. _entries.Where(pair => pair.Value.Metadata is not null).Select(pair => pair.Key)];
            }
        }
    }

    public PartitionMetadata? Find(PartitionKey key)
    {
        lock (_gate)
        {
            return _entries.GetValueOrDefault(key)?.Metadata;
        }
    }

    public long BytesOf(PartitionKey key)
    {
        lock (_gate)
        {
            return _entries.GetValueOrDefault(key)?.Bytes ?? 0;
        }
    }

    public void Set(PartitionKey key, FileInfo file, PartitionMetadata? metadata)
    {
        lock (_gate)
        {
            _entries[key] = new Entry(file.Length, file.LastWriteTimeUtc.Ticks, metadata);
            _changed = true;
        }
    }

    public void Remove(PartitionKey key)
    {
        lock (_gate)
        {
            _changed |= _entries.Remove(key);
        }
    }

    public void Refresh(DuckDbConnection connection, IEnumerable<(PartitionKey Key, FileInfo File)> onDisk)
    {
        var known = Load(connection);
        var seen = 0;
        foreach (var (key, file) in onDisk)
        {
            if (known.GetValueOrDefault(key) is { } entry && entry.Bytes == file.Length && entry.Modified == file.LastWriteTimeUtc.Ticks)
            {
                _entries[key] = entry;
                seen++;
            }
            else
            {
                Set(key, file, ParquetFile.Describe(connection, file.FullName));
            }
        }

        _changed |= seen != known.Count;
    }

    public void Save(DuckDbConnection connection)
    {
        if (!_changed)
        {
            return;
        }

        Schema.CreateTemporary(connection, "partition_index");
        using (var rows = connection.Append("partition_index"))
        {
            foreach (var (key, entry) in _entries)
            {
                Append(rows, key, entry);
            }

            rows.Close();
        }

        ParquetFile.Write(connection, $"SELECT {Schema.SelectList} FROM partition_index ORDER BY {Schema.OrderList}", path, OfIndex);
        connection.Execute("DROP TABLE partition_index");
        _changed = false;
    }

    private static void Append(DuckDbAppender rows, PartitionKey key, Entry entry)
    {
        var fingerprint = entry.Metadata?.Fingerprint;
        rows.Add(key.Gemeente.Value).Add(key.Quarter.ToString()).Add((long?)entry.Bytes).Add((long?)entry.Modified)
            .Add(fingerprint?.Version).Add(fingerprint?.Options).Add(fingerprint?.Input).Add(entry.Metadata?.Summary)
            .EndRow();
    }

    private Dictionary<PartitionKey, Entry> Load(DuckDbConnection connection)
    {
        var entries = new Dictionary<PartitionKey, Entry>();
        if (!File.Exists(path) || ParquetFile.Describe(connection, path) != OfIndex)
        {
            return entries;
        }

        try
        {
            Load(connection, entries);
        }
        catch (DuckDbException)
        {
            entries.Clear(); // sound at its end, broken inside: look into each file
        }

        return entries;
    }

    private void Load(DuckDbConnection connection, Dictionary<PartitionKey, Entry> entries)
    {
        using var rows = connection.Query($"SELECT {Schema.SelectList} FROM {Sql.Parquet(path)}");
        while (rows.Read())
        {
            var gemeente = GemeenteCode.Parse(rows.Text(0));
            var metadata = rows.IsNull(4)
                ? null
                : new PartitionMetadata(new Fingerprint(rows.Text(4), rows.Text(5), rows.Text(6)), rows.Text(7));
            entries[new PartitionKey(gemeente, Quarter.Parse(rows.Text(1)))] = new Entry(rows.Int64(2), rows.Int64(3), metadata);
        }
    }

    private sealed record Entry(long Bytes, long Modified, PartitionMetadata? Metadata);
}
