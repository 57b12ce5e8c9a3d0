using Steunpakket.Core.Documents;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Storage;

/// <summary>Reads several partitions of a table in one query, one after the other: opening a query costs ten times what a small file costs.</summary>
/// <remarks>Rows come as they were written, which is the table's order.</remarks>
internal sealed class PartitionReader : IDisposable
{
    private readonly DuckDbReader _rows;
    private bool _isAhead;
    private bool _ended;

    /// <param name="keys">At least one; each has a file.</param>
    /// <param name="columns">What to select, separated by commas.</param>
    public PartitionReader(DuckDbConnection connection, TableView store, IReadOnlyList<PartitionKey> keys, string columns) =>
        _rows = connection.Query($"SELECT {columns}, file_index::INTEGER FROM {Sql.Parquet(store.Paths(keys))}");

    /// <summary>The row that <see cref="Next"/> moved to.</summary>
    public DuckDbReader Row => _rows;

    /// <summary>Moves to the next row of a partition; false when it has no more.</summary>
    /// <param name="place">Of the partition in the list. Partitions are asked for in their order and read to their end.</param>
    /// <exception cref="InvalidOperationException">Rows of an earlier partition were left, or did not come together.</exception>
    public bool Next(int place)
    {
        if (!_isAhead && !Read())
        {
            return false;
        }

        var found = _rows.Int32(_rows.ColumnCount - 1);
        if (found < place)
        {
            throw new InvalidOperationException($"A row of partition {found} came after those of partition {place}.");
        }

        _isAhead = found > place;
        return !_isAhead;
    }

    public void Dispose() => _rows.Dispose();

    private bool Read()
    {
        _ended = _ended || !_rows.Read();
        return !_ended;
    }
}
