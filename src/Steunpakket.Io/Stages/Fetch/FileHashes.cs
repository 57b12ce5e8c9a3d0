using System.Diagnostics;
using System.Security.Cryptography;
using Steunpakket.Core.Running;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>SHA-256 of every file, remembered by name, size and time. A cache: deleting it costs reading every file once.</summary>
/// <remarks>New hashes are saved in parts while the work goes on, so that an interrupted first run does not read them again.</remarks>
internal sealed class FileHashes(string folder, DuckDbConnection connection, TimeProvider time) : IDisposable
{
    private const string Fresh = "fresh_hashes";
    private const string NoHashes = "(SELECT '' AS source, '' AS file, 0::BIGINT AS bytes, 0::BIGINT AS modified, '' AS sha256 WHERE false)";
    private static readonly TimeSpan PartEvery = TimeSpan.FromSeconds(20);
    private static readonly PartitionMetadata OfHashes = new(new Fingerprint("hashes-1", string.Empty, string.Empty));

    private DuckDbAppender? _rows;
    private long _partStarted;
    private int _parts;

    private string Main => Path.Combine(folder, "hashes.parquet");

    /// <summary>All hashes known so far, as something to select from; the newest run's parts may repeat a file.</summary>
    public string Known()
    {
        var parts = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.parquet") : [];
        var sound = parts.Where(part => ParquetFile.Describe(connection, part) == OfHashes).ToArray();
        var from = sound.Length == 0 ? NoHashes : Sql.Parquet(sound);
        return $"(SELECT source, file, bytes, modified, any_value(sha256) AS sha256 FROM {from} GROUP BY ALL)";
    }

    /// <summary>Reads the file; a file that cannot be read gives a refusal instead.</summary>
    /// <param name="onlyOpen">True to find out only whether it can be read: there is no hash then.</param>
    public static (string? Hash, Refusal? Refusal) Compute(string path, bool onlyOpen)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 17, FileOptions.SequentialScan);
            return (onlyOpen ? null : Convert.ToHexStringLower(SHA256.HashData(file)), null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return (null, Refusal.Failed("unreadable_file", unreadable.GetType().Name));
        }
    }

    /// <summary>Remembers one new hash.</summary>
    public void Add(ListedDocument line, string hash)
    {
        if (_rows is null)
        {
            ListingTables.Hashes.CreateTemporary(connection, Fresh);
            _rows = connection.Append(Fresh);
            _partStarted = time.GetTimestamp();
        }

        _rows.Add(line.Source).Add(line.File).Add((long?)line.Bytes).Add((long?)line.Modified).Add(hash).EndRow();
        if (time.GetElapsedTime(_partStarted) > PartEvery)
        {
            SavePart();
        }
    }

    /// <summary>Replaces all parts by one file that holds the hashes of <paramref name="listed"/> only.</summary>
    public void Finish(string listed)
    {
        if (_rows is null && _parts == 0)
        {
            return;
        }

        _rows?.Dispose();
        _rows = null;
        ParquetFile.Write(connection, $"SELECT DISTINCT source, file, bytes, modified, sha256 FROM {listed} ORDER BY ALL", Main, OfHashes);
        foreach (var part in Directory.GetFiles(folder, "part-*.parquet"))
        {
            File.Delete(part);
        }
    }

    public void Dispose() => _rows?.Dispose();

    private void SavePart()
    {
        Debug.Assert(_rows is not null, "a part has rows");
        _rows.Close();
        _rows.Dispose();
        _rows = null;
        var path = Path.Combine(folder, $"part-{Guid.NewGuid():N}.parquet");
        ParquetFile.Write(connection, $"SELECT * FROM {Fresh}", path, OfHashes);
        _parts++;
    }
}
