using System.Globalization;
using System.Runtime.InteropServices;
using static Steunpakket.Io.Storage.DuckDb.DuckDbNative;

namespace Steunpakket.Io.Storage.DuckDb;

/// <summary>A session with its own temporary tables. For one thread at a time.</summary>
public sealed unsafe class DuckDbConnection : IDisposable
{
    private const string OutOfMemory = "Out of Memory Error";

    private readonly DuckDbMemory _memory;
    private nint _connection;

    internal DuckDbConnection(nint database, DuckDbMemory memory)
    {
        _memory = memory;
        if (duckdb_connect(database, out _connection) != Success)
        {
            throw new DuckDbException("DuckDB gave no connection.");
        }
    }

    /// <summary>Runs one or more statements and drops what they return; again, with more memory, when that is what they lacked.</summary>
    /// <exception cref="DuckDbException">A statement failed.</exception>
    public void Execute(string sql)
    {
        ThrowIfDisposed();
        var limit = _memory.Megabytes;
        while (Run(sql) is { } error)
        {
            if (!error.StartsWith(OutOfMemory, StringComparison.Ordinal) || !_memory.Raise(limit, SetLimit))
            {
                throw Refused(error, sql);
            }

            limit = _memory.Megabytes;
        }
    }

    /// <summary>Streams the rows of one statement: only one chunk of them is in memory. Begins again, with more memory, when that is what it lacked.</summary>
    /// <exception cref="DuckDbException">The statement failed.</exception>
    public DuckDbReader Query(string sql)
    {
        ThrowIfDisposed();
        for (var limit = _memory.Megabytes; ; limit = _memory.Megabytes)
        {
            DuckDbReader? reader = null;
            try
            {
                reader = Begin(sql);
                reader.ReadAhead();
                return reader;
            }
            catch (DuckDbException lack) when (lack.Message.StartsWith(OutOfMemory, StringComparison.Ordinal) && _memory.Raise(limit, SetLimit))
            {
                reader?.Dispose();
            }
            catch
            {
                reader?.Dispose();
                throw;
            }
        }
    }

    private DuckDbReader Begin(string sql)
    {
        if (duckdb_prepare(_connection, sql, out var statement) != Success)
        {
            var error = Words(duckdb_prepare_error(statement));
            duckdb_destroy_prepare(ref statement);
            throw Refused(error, sql);
        }

        Result result;
        if (duckdb_execute_prepared_streaming(statement, &result) != Success)
        {
            var error = Words(duckdb_result_error(&result));
            duckdb_destroy_result(&result);
            duckdb_destroy_prepare(ref statement);
            throw Refused(error, sql);
        }

        return new DuckDbReader(statement, result);
    }

    /// <summary>Adds rows to a table of this connection.</summary>
    /// <exception cref="DuckDbException">There is no such table.</exception>
    public DuckDbAppender Append(string table)
    {
        ThrowIfDisposed();
        if (duckdb_appender_create(_connection, null, table, out var appender) != Success)
        {
            var error = Words(duckdb_appender_error(appender));
            _ = duckdb_appender_destroy(ref appender);
            throw Refused(error, $"append to {table}");
        }

        return new DuckDbAppender(appender);
    }

    public void Dispose()
    {
        if (_connection != 0)
        {
            duckdb_disconnect(ref _connection);
        }
    }

    internal static string Words(byte* text) => Marshal.PtrToStringUTF8((nint)text) ?? "unknown error";

    private void SetLimit(int megabytes) => _ = Run(string.Create(CultureInfo.InvariantCulture, $"SET memory_limit = '{megabytes}MB'"));

    private string? Run(string sql)
    {
        Result result;
        var state = duckdb_query(_connection, sql, &result);
        var error = state == Success ? null : Words(duckdb_result_error(&result));
        duckdb_destroy_result(&result);
        return error;
    }

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_connection == 0, this);

    private static DuckDbException Refused(string error, string sql) => new($"{error}\n{sql}");
}
