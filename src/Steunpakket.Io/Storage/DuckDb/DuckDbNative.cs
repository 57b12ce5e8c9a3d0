using System.Reflection;
using System.Runtime.InteropServices;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]

namespace Steunpakket.Io.Storage.DuckDb;

/// <summary>The few functions of DuckDB's C interface that this room needs (duckdb.h, stable since 1.0).</summary>
internal static unsafe partial class DuckDbNative
{
    internal const int Success = 0;

    private const string Library = "duckdb";

    static DuckDbNative() => NativeLibrary.SetDllImportResolver(typeof(DuckDbNative).Assembly, Resolve);

    private static string FileName =>
        OperatingSystem.IsWindows() ? "duckdb.dll" : OperatingSystem.IsMacOS() ? "libduckdb.dylib" : "libduckdb.so";

    [LibraryImport(Library)]
    internal static partial byte* duckdb_library_version();

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int duckdb_open(string? path, out nint database);

    [LibraryImport(Library)]
    internal static partial void duckdb_close(ref nint database);

    [LibraryImport(Library)]
    internal static partial int duckdb_connect(nint database, out nint connection);

    [LibraryImport(Library)]
    internal static partial void duckdb_disconnect(ref nint connection);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int duckdb_query(nint connection, string sql, Result* result);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int duckdb_prepare(nint connection, string sql, out nint statement);

    [LibraryImport(Library)]
    internal static partial byte* duckdb_prepare_error(nint statement);

    [LibraryImport(Library)]
    internal static partial void duckdb_destroy_prepare(ref nint statement);

    [LibraryImport(Library)]
    internal static partial int duckdb_execute_prepared_streaming(nint statement, Result* result);

    [LibraryImport(Library)]
    internal static partial byte* duckdb_result_error(Result* result);

    [LibraryImport(Library)]
    internal static partial void duckdb_destroy_result(Result* result);

    [LibraryImport(Library)]
    internal static partial ulong duckdb_column_count(Result* result);

    [LibraryImport(Library)]
    internal static partial byte* duckdb_column_name(Result* result, ulong column);

    [LibraryImport(Library)]
    internal static partial int duckdb_column_type(Result* result, ulong column);

    [LibraryImport(Library)]
    internal static partial nint duckdb_fetch_chunk(Result result);

    [LibraryImport(Library)]
    internal static partial void duckdb_destroy_data_chunk(ref nint chunk);

    [LibraryImport(Library)]
    internal static partial ulong duckdb_data_chunk_get_size(nint chunk);

    [LibraryImport(Library)]
    internal static partial nint duckdb_data_chunk_get_vector(nint chunk, ulong column);

    [LibraryImport(Library)]
    internal static partial void* duckdb_vector_get_data(nint vector);

    [LibraryImport(Library)]
    internal static partial ulong* duckdb_vector_get_validity(nint vector);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int duckdb_appender_create(nint connection, string? schema, string table, out nint appender);

    [LibraryImport(Library)]
    internal static partial byte* duckdb_appender_error(nint appender);

    [LibraryImport(Library)]
    internal static partial int duckdb_appender_close(nint appender);

    [LibraryImport(Library)]
    internal static partial int duckdb_appender_destroy(ref nint appender);

    [LibraryImport(Library)]
    internal static partial int duckdb_appender_end_row(nint appender);

    [LibraryImport(Library)]
    internal static partial int duckdb_append_varchar_length(nint appender, byte* value, ulong length);

    [LibraryImport(Library)]
    internal static partial int duckdb_append_int32(nint appender, int value);

    [LibraryImport(Library)]
    internal static partial int duckdb_append_int64(nint appender, long value);

    [LibraryImport(Library)]
    internal static partial int duckdb_append_double(nint appender, double value);

    [LibraryImport(Library)]
    internal static partial int duckdb_append_date(nint appender, int daysSinceEpoch);

    [LibraryImport(Library)]
    internal static partial int duckdb_append_null(nint appender);

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != Library)
        {
            return 0;
        }

        var beside = Path.Combine(AppContext.BaseDirectory, FileName);
        return File.Exists(beside) ? NativeLibrary.Load(beside) : NativeLibrary.Load(FileName, assembly, path);
    }

    /// <summary>duckdb_result: opaque to us, passed by value to duckdb_fetch_chunk.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Result
    {
        private readonly ulong _columnCount;
        private readonly ulong _rowCount;
        private readonly ulong _rowsChanged;
        private readonly nint _columns;
        private readonly nint _error;
        private readonly nint _internal;
    }
}
