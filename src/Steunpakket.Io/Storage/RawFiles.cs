using System.Buffers;

namespace Steunpakket.Io.Storage;

/// <summary>Downloaded bytes, <c>raw/ab/&lt;sha256&gt;</c>: named by their content, written once.</summary>
public sealed class RawFiles(string folder)
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Whether a file of <c>raw</c> can have this name.</summary>
    public static bool IsName(string name) => name.Length == 64 && name.AsSpan().IndexOfAnyExcept(HexDigits) < 0;

    /// <param name="sha256">Lower case hex; nothing else becomes a path.</param>
    /// <exception cref="ArgumentException">It is no hash.</exception>
    public string PathOf(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return IsName(sha256)
            ? Path.Combine(folder, sha256[..2], sha256)
            : throw new ArgumentException($"'{sha256}' is no SHA-256.", nameof(sha256));
    }

    /// <summary>A name to write to before the hash is known; swept when a run was killed.</summary>
    public string Temporary() => AtomicFile.TemporaryFor(Path.Combine(folder, "download"));

    /// <summary>Gives bytes that stand complete in <paramref name="temporary"/> their name.</summary>
    public void Keep(string temporary, string sha256)
    {
        var path = PathOf(sha256);
        if (new FileInfo(path) is { Exists: true } before && before.Length == new FileInfo(temporary).Length)
        {
            File.Delete(temporary);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Publish(temporary, path);
    }

    public bool Contains(string sha256) => File.Exists(PathOf(sha256));

    public void Delete(string sha256)
    {
        if (File.Exists(PathOf(sha256)))
        {
            File.Delete(PathOf(sha256));
        }
    }
}
