using System.Text;
using static Steunpakket.Io.Storage.DuckDb.DuckDbNative;

namespace Steunpakket.Io.Storage.DuckDb;

/// <summary>Appends rows column by column. Nothing is in the table before <see cref="Close"/>.</summary>
public sealed unsafe class DuckDbAppender : IRowSink, IDisposable
{
    private nint _appender;

    internal DuckDbAppender(nint appender) => _appender = appender;

    public IRowSink Add(ReadOnlySpan<byte> utf8)
    {
        fixed (byte* start = utf8)
        {
            byte empty = 0;
            Check(duckdb_append_varchar_length(_appender, start is null ? &empty : start, (ulong)utf8.Length));
        }

        return this;
    }

    public IRowSink Add(string? value)
    {
        if (value is null)
        {
            Check(duckdb_append_null(_appender));
            return this;
        }

        return Add(Encoding.UTF8.GetBytes(value));
    }

    public IRowSink Add(int? value)
    {
        Check(value is { } number ? duckdb_append_int32(_appender, number) : duckdb_append_null(_appender));
        return this;
    }

    public IRowSink Add(long? value)
    {
        Check(value is { } number ? duckdb_append_int64(_appender, number) : duckdb_append_null(_appender));
        return this;
    }

    public IRowSink Add(double? value)
    {
        Check(value is { } number ? duckdb_append_double(_appender, number) : duckdb_append_null(_appender));
        return this;
    }

    public IRowSink Add(DateOnly? value)
    {
        Check(value is { } date
            ? duckdb_append_date(_appender, date.DayNumber - DuckDbReader.Epoch.DayNumber)
            : duckdb_append_null(_appender));
        return this;
    }

    public void EndRow() => Check(duckdb_appender_end_row(_appender));

    /// <exception cref="DuckDbException">A row did not fit the table.</exception>
    public void Close() => Check(duckdb_appender_close(_appender));

    public void Dispose()
    {
        if (_appender != 0)
        {
            // After Close this flushes nothing; before it, the rows are of no use any more.
            _ = duckdb_appender_destroy(ref _appender);
        }
    }

    private void Check(int state)
    {
        if (state != Success)
        {
            throw new DuckDbException(DuckDbConnection.Words(duckdb_appender_error(_appender)));
        }
    }
}
