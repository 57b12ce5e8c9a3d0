using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using static Steunpakket.Io.Storage.DuckDb.DuckDbNative;

namespace Steunpakket.Io.Storage.DuckDb;

/// <summary>Rows of a query, forward only. Text comes as UTF-8 spans straight out of DuckDB's buffers.</summary>
/// <remarks>
/// A getter reads the type the query gave: cast in SQL where that is in doubt (<c>sum</c> gives HUGEINT). A number or date that may be NULL
/// has a getter of its own; the others refuse NULL, because DuckDB leaves any bytes in its place.
/// </remarks>
public sealed unsafe class DuckDbReader : IDisposable
{
    internal static readonly DateOnly Epoch = new(1970, 1, 1);

    private readonly nint[] _vectors;
#pragma warning disable IDE0044 // DuckDB writes into it through a pointer
    private Result _result;
#pragma warning restore IDE0044
    private nint _statement;
    private nint _chunk;
    private ulong _rows;
    private ulong _row;
    private bool _ended;
    private bool _isAhead;

    internal DuckDbReader(nint statement, Result result)
    {
        (_statement, _result) = (statement, result);
        fixed (Result* r = &_result)
        {
            _vectors = new nint[checked((int)duckdb_column_count(r))];
        }
    }

    private enum Width
    {
        Boolean = 1,
        Text = 16,
    }

    public int ColumnCount => _vectors.Length;

    public string ColumnName(int column)
    {
        fixed (Result* r = &_result)
        {
            return Marshal.PtrToStringUTF8((nint)duckdb_column_name(r, (ulong)column)) ?? string.Empty;
        }
    }

    /// <exception cref="DuckDbException">A file broke while it was read.</exception>
    public bool Read()
    {
        ObjectDisposedException.ThrowIf(_statement == 0, this);
        if (_isAhead)
        {
            _isAhead = false;
            return true;
        }

        if (_chunk != 0 && ++_row < _rows)
        {
            return true;
        }

        do
        {
            // DuckDB calls asking again after the end an error.
            _ended = _ended || !NextChunk();
        }
        while (!_ended && _rows == 0);

        return !_ended;
    }

    /// <summary>Makes the first rows, so that what sorting or joining them lacks shows before anybody has seen one.</summary>
    internal void ReadAhead() => _isAhead = Read();

    public bool IsNull(int column)
    {
        var validity = duckdb_vector_get_validity(_vectors[column]);
        return validity is not null && (validity[_row >> 6] >> (int)(_row & 63) & 1) == 0;
    }

    /// <summary>Valid until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<byte> Utf8(int column)
    {
        var value = (byte*)duckdb_vector_get_data(_vectors[column]) + (_row * (ulong)Width.Text);
        var length = *(int*)value;
        return new ReadOnlySpan<byte>(length <= 12 ? value + 4 : *(byte**)(value + 8), length);
    }

    public string Text(int column) => Encoding.UTF8.GetString(Utf8(column));

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public int Int32(int column) => Data<int>(column);

    public int? Int32OrNull(int column) => IsNull(column) ? null : Int32(column);

    public long Int64(int column) => Data<long>(column);

    public long? Int64OrNull(int column) => IsNull(column) ? null : Int64(column);

    public double Double(int column) => Data<double>(column);

    public double? DoubleOrNull(int column) => IsNull(column) ? null : Double(column);

    public DateOnly Date(int column) => Epoch.AddDays(Data<int>(column));

    public DateOnly? DateOrNull(int column) => IsNull(column) ? null : Date(column);

    /// <summary>The value as the column's own .NET type, null where it is NULL.</summary>
    /// <exception cref="NotSupportedException">A type that our tables do not have.</exception>
    public object? Value(int column) => IsNull(column) ? null : Type(column) switch
    {
        DuckDbType.Varchar => Text(column),
        DuckDbType.Integer => Int32(column),
        DuckDbType.BigInt => Int64(column),
        DuckDbType.Double => Double(column),
        DuckDbType.Date => Date(column),
        DuckDbType.Boolean => Data<byte>(column) != 0,
        var other => throw new NotSupportedException($"Column {ColumnName(column)} has DuckDB type {other}; cast it."),
    };

    public void Dispose()
    {
        if (_statement == 0)
        {
            return;
        }

        FreeChunk();
        fixed (Result* r = &_result)
        {
            duckdb_destroy_result(r);
        }

        duckdb_destroy_prepare(ref _statement);
    }

    private DuckDbType Type(int column)
    {
        fixed (Result* r = &_result)
        {
            return (DuckDbType)duckdb_column_type(r, (ulong)column);
        }
    }

    private T Data<T>(int column)
        where T : unmanaged =>
        IsNull(column)
            ? throw new InvalidOperationException($"Column {ColumnName(column)} is NULL where a value was expected.")
            : Unsafe.Read<T>((T*)duckdb_vector_get_data(_vectors[column]) + _row);

    private bool NextChunk()
    {
        FreeChunk();
        _chunk = duckdb_fetch_chunk(_result);
        if (_chunk == 0)
        {
            ThrowOnError();
            return false;
        }

        (_row, _rows) = (0, duckdb_data_chunk_get_size(_chunk));
        for (var i = 0; i < _vectors.Length; i++)
        {
            _vectors[i] = duckdb_data_chunk_get_vector(_chunk, (ulong)i);
        }

        return true;
    }

    // A null chunk is the end, or an error that only the result tells.
    private void ThrowOnError()
    {
        fixed (Result* r = &_result)
        {
            var error = duckdb_result_error(r);
            if (error is not null && *error != 0)
            {
                throw new DuckDbException(DuckDbConnection.Words(error));
            }
        }
    }

    private void FreeChunk()
    {
        if (_chunk != 0)
        {
            duckdb_destroy_data_chunk(ref _chunk);
        }
    }
}
