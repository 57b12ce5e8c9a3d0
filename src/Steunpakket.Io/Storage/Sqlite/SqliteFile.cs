using Microsoft.Data.Sqlite;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Storage.Sqlite;

/// <summary>One SQLite file with one connection; safe for several threads, which take turns.</summary>
/// <remarks>
/// Write-ahead log under an exclusive lock: a commit survives the death of the process, and no shared memory is needed, which network
/// disks lack. After a power cut the last commits may be gone; the file is whole.
/// </remarks>
internal sealed class SqliteFile : IDisposable
{
    public const string InMemory = ":memory:";

    // Of SQLite: the disk or the file is at fault, not the statement.
    private const int ReadOnly = 8;
    private const int BadDisk = 10;
    private const int Damaged = 11;
    private const int Full = 13;
    private const int NoDatabase = 26;

    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    static SqliteFile() => SQLitePCL.Batteries_V2.Init();

    /// <param name="schema">Statements that make what is not there yet.</param>
    /// <param name="version">Of the schema; a file of another version is refused.</param>
    /// <exception cref="SettingsException">The file cannot be opened, is no SQLite file or of another version.</exception>
    public SqliteFile(string path, string schema, int version)
    {
        _path = path;
        if (path != InMemory)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }

        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        try
        {
            _connection.Open();
            Execute("PRAGMA locking_mode = EXCLUSIVE");
            Query("PRAGMA journal_mode = WAL", row => row.Text(0));
            Execute("PRAGMA synchronous = NORMAL");

            // What is purged must not stay behind in free pages.
            Query("PRAGMA secure_delete = ON", row => row.Int32(0));
            var found = Query("PRAGMA user_version", row => row.Int32(0))[0];
            if (found != 0 && found != version)
            {
                throw new SettingsException($"{path}: made by another version of the program ({found} instead of {version}). Move it away; the next run asks everything anew.");
            }

            Execute(schema);
            Execute(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA user_version = {version}"));
        }
        catch (SqliteException wrong)
        {
            _connection.Dispose();
            throw new SettingsException($"{path}: {wrong.Message} Another run may have it open; if it is damaged, move it away and the next run asks everything anew.", wrong);
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    /// <returns>How many rows changed.</returns>
    /// <exception cref="SettingsException">The disk is full, or the file cannot be written or read.</exception>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        lock (_gate)
        {
            try
            {
                return Prepare(sql, values).ExecuteNonQuery();
            }
            catch (SqliteException wrong) when (IsOfTheFile(wrong))
            {
                throw Told(wrong);
            }
        }
    }

    /// <summary>All rows; the parameters of the statement are <c>$1</c>, <c>$2</c> ….</summary>
    public List<T> Query<T>(string sql, Func<SqliteRow, T> read, params ReadOnlySpan<object?> values)
    {
        lock (_gate)
        {
            try
            {
                using var rows = Prepare(sql, values).ExecuteReader();
                var result = new List<T>();
                while (rows.Read())
                {
                    result.Add(read(new SqliteRow(rows)));
                }

                return result;
            }
            catch (SqliteException wrong) when (IsOfTheFile(wrong))
            {
                throw Told(wrong);
            }
        }
    }

    /// <summary>Does all of it or nothing.</summary>
    public void Together(Action work)
    {
        lock (_gate)
        {
            Execute("BEGIN IMMEDIATE");
            try
            {
                work();
                Execute("COMMIT");
            }
            catch
            {
                RollBack();
                throw;
            }
        }
    }

    // When the disk is full SQLite has done so by itself; what went wrong must be told, not this.
    private void RollBack()
    {
        try
        {
            Prepare("ROLLBACK", []).ExecuteNonQuery();
        }
        catch (SqliteException)
        {
        }
    }

    private static bool IsOfTheFile(SqliteException wrong) => wrong.SqliteErrorCode is ReadOnly or BadDisk or Damaged or Full or NoDatabase;

    private SettingsException Told(SqliteException wrong) => new(
        wrong.SqliteErrorCode is Damaged or NoDatabase
            ? $"{_path}: {wrong.Message} It is damaged: move it away and the next run asks everything anew."
            : $"{_path}: {wrong.Message} What was finished is kept; when the disk can be written to again, the same command goes on from there.",
        wrong);

    private SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
#pragma warning disable CA2100 // statements are constants of this room's callers; values travel as parameters
            command.CommandText = sql;
#pragma warning restore CA2100
            _prepared[sql] = command;
        }

        command.Parameters.Clear();
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"${i + 1}", values[i] ?? DBNull.Value);
        }

        return command;
    }
}
