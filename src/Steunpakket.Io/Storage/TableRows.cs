using System.Buffers.Binary;
using System.Text;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.Io.Storage.Parquet;

namespace Steunpakket.Io.Storage;

/// <summary>The rows of one partition, in memory until <see cref="TableStore.Write(TableRows, Core.Documents.PartitionKey, PartitionMetadata)"/> writes them.</summary>
/// <remarks>For tables of many small partitions: a statement of DuckDB costs a millisecond before its first row. For one thread.</remarks>
internal sealed class TableRows(TableSchema schema) : IRowSink
{
    private readonly ParquetColumn[] _columns = [.. schema.Columns.Select(column => new ParquetColumn(column))];
    private readonly int[] _order = [.. schema.OrderBy.Select(name => schema.Columns.ToList().FindIndex(column => column.Name == name))];
    private int _column;

    public int Count { get; private set; }

    public IRowSink Add(ReadOnlySpan<byte> utf8) => Next(ColumnKind.Varchar, utf8);

    public IRowSink Add(string? value) => value is null ? Null() : Next(ColumnKind.Varchar, Encoding.UTF8.GetBytes(value));

    public IRowSink Add(int? value) => value is { } number ? Add(ColumnKind.Integer, number) : Null();

    public IRowSink Add(long? value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value.GetValueOrDefault());
        return value is null ? Null() : Next(ColumnKind.BigInt, bytes);
    }

    public IRowSink Add(double? value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(double)];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, value.GetValueOrDefault());
        return value is null ? Null() : Next(ColumnKind.Double, bytes);
    }

    public IRowSink Add(DateOnly? value) =>
        value is { } date ? Add(ColumnKind.Date, date.DayNumber - DuckDbReader.Epoch.DayNumber) : Null();

    /// <exception cref="InvalidOperationException">The row has too few columns.</exception>
    public void EndRow()
    {
        if (_column != _columns.Length)
        {
            throw new InvalidOperationException($"A row of {_columns.Length} columns ended after {_column}.");
        }

        _column = 0;
        Count++;
    }

    /// <summary>Writes all rows, sorted by the table's order, as a Parquet file that is not flushed yet.</summary>
    internal void Write(string path, IReadOnlyList<(string Key, string Value)> metadata)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        new ParquetWriter(_columns, Sorted(), metadata).Write(file);
    }

    private int[] Sorted()
    {
        int[] rows = [.. Enumerable.Range(0, Count)];
        for (var i = 1; i < Count; i++)
        {
            if (Compare(i - 1, i) > 0)
            {
                Array.Sort(rows, Compare);
                break;
            }
        }

        return rows;
    }

    private int Compare(int left, int right)
    {
        foreach (var column in _order)
        {
            if (_columns[column].Compare(left, right) is var order and not 0)
            {
                return order;
            }
        }

        return 0;
    }

    private TableRows Add(ColumnKind kind, int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return Next(kind, bytes);
    }

    private TableRows Null()
    {
        _columns[_column++].AddNull();
        return this;
    }

    private TableRows Next(ColumnKind kind, ReadOnlySpan<byte> value)
    {
        var column = _columns[_column++];
        if (column.Column.Kind != kind)
        {
            throw new InvalidOperationException($"Column {column.Column.Name} is {column.Column.Kind} and was given {kind}.");
        }

        column.Add(value);
        return this;
    }
}
