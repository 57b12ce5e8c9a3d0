using System.Globalization;
using System.Text;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Workers;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Extract;

/// <summary>The files that killed a worker, kept in the workspace: a line each, oldest first, the fields of <see cref="PoisonedFile"/> with tabs between them.</summary>
/// <remarks>A line that cannot be read is let go: the worst that follows is one more dead worker.</remarks>
public sealed class PoisonFile : IPoisonList
{
    /// <summary>The oldest go when there are more.</summary>
    public const int MaxFiles = 10_000;

    private readonly string _path;
    private readonly Lock _lock = new();
    private readonly List<PoisonedFile> _files;
    private ILookup<long, PoisonedFile> _byLength;

    private PoisonFile(string path, List<PoisonedFile> files)
    {
        (_path, _files) = (path, files);
        _byLength = files.ToLookup(file => file.Length);
    }

    /// <param name="path">Need not exist.</param>
    public static PoisonFile Open(string path) =>
        new(path, File.Exists(path) ? [.. File.ReadLines(path).Select(Parse).OfType<PoisonedFile>().TakeLast(MaxFiles)] : []);

    public IReadOnlyList<PoisonedFile> OfLength(long length)
    {
        lock (_lock)
        {
            return [.. _byLength[length]];
        }
    }

    public void Add(PoisonedFile file)
    {
        lock (_lock)
        {
            _files.RemoveAll(other => (other.Sha256, other.Engine) == (file.Sha256, file.Engine));
            _files.Add(file);
            _files.RemoveRange(0, Math.Max(0, _files.Count - MaxFiles));
            _byLength = _files.ToLookup(other => other.Length);
            AtomicFile.WriteAllBytes(_path, Encoding.UTF8.GetBytes(string.Concat(_files.Select(Line))));
        }
    }

    private static string Line(PoisonedFile file) =>
        string.Create(CultureInfo.InvariantCulture, $"{file.Length}\t{file.Sha256}\t{Field(file.Engine)}\t{file.Reason}\t{Field(file.Detail)}\n");

    private static string Field(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    private static PoisonedFile? Parse(string line) =>
        line.Split('\t') is [var length, var hash, var engine, var reason, var detail]
        && long.TryParse(length, CultureInfo.InvariantCulture, out var bytes) && Enum.TryParse<NotReadReason>(reason, out var known) && Enum.IsDefined(known)
            ? new PoisonedFile(bytes, hash, engine, known, detail)
            : null;
}
