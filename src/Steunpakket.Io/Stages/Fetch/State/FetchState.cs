using System.Globalization;
using Steunpakket.Io.Storage.Sqlite;

namespace Steunpakket.Io.Stages.Fetch.State;

/// <summary>What fetch remembers between runs: windows asked, what they listed, what was downloaded, what was withdrawn.</summary>
/// <remarks>
/// One SQLite file, <c>fetch.sqlite</c>: each finished window and each finished download is a commit, so that a killed run loses only
/// what was under way. Moments are seconds since 1970, UTC; they steer what is asked next and never reach a table.
/// </remarks>
public sealed class FetchState : IDisposable
{
    public const string FileName = "fetch.sqlite";
    private const int Version = 1;
    private const string Began = "fetch_began";

    private const string Schema = """
        CREATE TABLE IF NOT EXISTS window (
            id INTEGER PRIMARY KEY, source TEXT NOT NULL, key TEXT NOT NULL, gemeente TEXT NOT NULL, part TEXT NOT NULL,
            since TEXT, until TEXT, asked_at INTEGER, outcome TEXT, reason TEXT, detail TEXT,
            cursor TEXT, generation INTEGER NOT NULL DEFAULT 0, UNIQUE (source, key));
        CREATE INDEX IF NOT EXISTS window_gemeente ON window (gemeente);
        CREATE TABLE IF NOT EXISTS supplier_count (
            window INTEGER NOT NULL, quarter TEXT NOT NULL, documents INTEGER NOT NULL, PRIMARY KEY (window, quarter)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS item (
            window INTEGER NOT NULL, key TEXT NOT NULL, version TEXT, generation INTEGER NOT NULL, PRIMARY KEY (window, key)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS listed (
            window INTEGER NOT NULL, item TEXT NOT NULL, ordinal INTEGER NOT NULL, document_id TEXT NOT NULL,
            title TEXT, meeting_date TEXT, meeting TEXT, document_type TEXT, url TEXT, other_urls TEXT, version TEXT,
            file_name TEXT, media_type TEXT, bytes INTEGER, text_reference TEXT, flags TEXT NOT NULL, outcome TEXT, reason TEXT, detail TEXT,
            PRIMARY KEY (window, item, ordinal)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS listed_document ON listed (document_id);
        CREATE TABLE IF NOT EXISTS answer (
            window INTEGER NOT NULL, question TEXT NOT NULL, at INTEGER NOT NULL, status INTEGER NOT NULL, headers TEXT NOT NULL, body BLOB NOT NULL,
            PRIMARY KEY (window, question));
        CREATE TABLE IF NOT EXISTS download (
            document_id TEXT PRIMARY KEY, gemeente TEXT NOT NULL, meeting_date TEXT, wanted TEXT NOT NULL, outcome TEXT NOT NULL, reason TEXT, detail TEXT,
            transient INTEGER NOT NULL, source TEXT NOT NULL, sha256 TEXT, bytes INTEGER, version INTEGER NOT NULL, flags TEXT NOT NULL,
            etag TEXT, last_modified TEXT, media_type TEXT, first_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, checked_at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS download_gemeente ON download (gemeente);
        CREATE TABLE IF NOT EXISTS document_version (
            document_id TEXT NOT NULL, version INTEGER NOT NULL, sha256 TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (document_id, version)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS document_version_sha256 ON document_version (sha256);
        CREATE TABLE IF NOT EXISTS tombstone (
            document_id TEXT PRIMARY KEY, gemeente TEXT NOT NULL, meeting_date TEXT, reason TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS tombstone_gemeente ON tombstone (gemeente);
        CREATE TABLE IF NOT EXISTS note (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        """;

    private readonly SqliteFile _file;

    private FetchState(string path)
    {
        _file = new SqliteFile(path, Schema, Version);
        Windows = new WindowState(_file);
        Listed = new ListedState(_file);
        Answers = new AnswerState(_file);
        Downloads = new DownloadState(_file);
        Tombstones = new TombstoneState(_file);
    }

    internal WindowState Windows { get; }

    internal ListedState Listed { get; }

    internal AnswerState Answers { get; }

    internal DownloadState Downloads { get; }

    internal TombstoneState Tombstones { get; }

    /// <param name="workspace">Its root folder.</param>
    /// <exception cref="Core.Running.SettingsException">The file is damaged, in use, or of another version of the program.</exception>
    public static FetchState Open(string workspace) => new(Path.Combine(workspace, FileName));

    /// <summary>To look and not to write: that of the workspace, or an empty one in memory.</summary>
    public static FetchState OpenToRead(string workspace) => Exists(workspace) ? Open(workspace) : new FetchState(SqliteFile.InMemory);

    public static bool Exists(string workspace) => File.Exists(Path.Combine(workspace, FileName));

    /// <summary>When the fetch that is to be gone on with began: what it asked is not asked again.</summary>
    /// <param name="lasts">A fetch that was cut off longer ago is not gone on with.</param>
    /// <returns>Null when the last fetch came to its end, or was cut off too long ago.</returns>
    public DateTimeOffset? Interrupted(DateTimeOffset now, TimeSpan lasts) =>
        Note(Began) is { } note && DateTimeOffset.FromUnixTimeSeconds(long.Parse(note, CultureInfo.InvariantCulture)) is var began && now - began < lasts ? began : null;

    public void BeginRun(DateTimeOffset began) => SetNote(Began, began.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));

    public void EndRun() => _file.Execute("DELETE FROM note WHERE name = $1", Began);

    /// <summary>A small fact to keep, such as when the last digest was made.</summary>
    public string? Note(string name) => _file.Query("SELECT value FROM note WHERE name = $1", row => row.Text(0), name).FirstOrDefault();

    public void SetNote(string name, string value) => _file.Execute("INSERT OR REPLACE INTO note VALUES ($1, $2)", name, value);

    /// <summary>Does all of it or nothing.</summary>
    internal void Together(Action work) => _file.Together(work);

    public void Dispose() => _file.Dispose();
}
