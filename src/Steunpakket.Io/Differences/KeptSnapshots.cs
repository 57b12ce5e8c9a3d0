using System.Buffers;
using Steunpakket.Core.Running;
using Steunpakket.Io.Stages.Export;

namespace Steunpakket.Io.Differences;

/// <summary>The folder <c>snapshots/</c>: earlier exports, kept by themselves under their snapshot id, and those a person named.</summary>
/// <param name="root">Need not exist.</param>
internal sealed class KeptSnapshots(string root)
{
    private const int MostLetters = 100;
    private const string UnfinishedEnd = ".next";

    private static readonly SearchValues<char> NameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<string> Names => [.. Folders().Select(folder => folder.Name).Order(StringComparer.Ordinal)];

    /// <summary>Those that were kept by themselves.</summary>
    public IReadOnlyList<string> Automatic => [.. Folders().Where(IsAutomatic).Select(folder => folder.FullName).Order(StringComparer.Ordinal)];

    /// <summary>Those that a person named.</summary>
    public IReadOnlyList<string> Named => [.. Folders().Where(folder => !IsAutomatic(folder)).Select(folder => folder.FullName).Order(StringComparer.Ordinal)];

    /// <summary>Copies that were cut off: no snapshots, but there.</summary>
    public IReadOnlyList<string> Unfinished => [.. AllFolders().Where(IsUnfinished).Select(folder => folder.FullName).Order(StringComparer.Ordinal)];

    /// <summary>The last that was kept by itself: the export before that in <c>out/</c>.</summary>
    public string? Newest => ByAge().FirstOrDefault()?.FullName;

    /// <returns>Null when there is none of that name.</returns>
    public string? Find(string name) => Folders().FirstOrDefault(folder => folder.Name == name)?.FullName;

    /// <summary>Takes over a folder that would be deleted, under its id, and lets the oldest go.</summary>
    /// <param name="id">A snapshot id: a folder of that name is replaced.</param>
    /// <param name="most">How many to keep, 0 or more.</param>
    public void Keep(string folder, string id, int most)
    {
        if (!ManifestCheck.IsSnapshotId(id))
        {
            throw new ArgumentException($"'{id}' is no snapshot id.", nameof(id));
        }

        if (most > 0)
        {
            Directory.CreateDirectory(root);
            var place = Path.Combine(root, id);
            Remove(place);
            Directory.Move(folder, place);
            Directory.SetLastWriteTimeUtc(place, DateTime.UtcNow);
        }

        foreach (var old in ByAge().Skip(most).ToList())
        {
            Remove(old.FullName);
        }
    }

    /// <summary>Copies an export under a name of its own; it stays until a person deletes it.</summary>
    /// <exception cref="SettingsException">The name cannot be used, or stands for another export.</exception>
    public string Copy(string folder, string name)
    {
        Check(name);
        var place = Path.Combine(root, name);
        Remove(place + UnfinishedEnd);
        Directory.CreateDirectory(place + UnfinishedEnd);
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var target = Path.Combine(place + UnfinishedEnd, Path.GetFileName(file));
            File.Copy(file, target);
            using var handle = File.OpenHandle(target, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }

        Directory.Move(place + UnfinishedEnd, place);
        return place;
    }

    public static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Check(string name)
    {
        if (name is "" or "." or ".." or "out" or "vorige" || name.Length > MostLetters || name.AsSpan().ContainsAnyExcept(NameLetters) || name.EndsWith(UnfinishedEnd, StringComparison.Ordinal))
        {
            throw new SettingsException($"'{name}': name a snapshot with at most {MostLetters} letters, digits, '-', '_' and '.'; 'out' and 'vorige' are taken.");
        }

        if (ManifestCheck.IsSnapshotId(name))
        {
            throw new SettingsException($"{name}: sixteen hexadecimal digits are what exports are kept under by themselves; choose another name.");
        }

        if (Find(name) is { } standing)
        {
            throw new SettingsException($"{standing} is there already. Choose another name, or delete that folder.");
        }
    }

    private IEnumerable<DirectoryInfo> ByAge() => Folders().Where(IsAutomatic)
        .OrderByDescending(folder => folder.LastWriteTimeUtc).ThenBy(folder => folder.Name, StringComparer.Ordinal);

    private IEnumerable<DirectoryInfo> Folders() => AllFolders().Where(folder => !IsUnfinished(folder));

    private IEnumerable<DirectoryInfo> AllFolders() => !Directory.Exists(root) ? [] : new DirectoryInfo(root).EnumerateDirectories();

    private static bool IsUnfinished(DirectoryInfo folder) => folder.Name.EndsWith(UnfinishedEnd, StringComparison.Ordinal);

    private static bool IsAutomatic(DirectoryInfo folder) => ManifestCheck.IsSnapshotId(folder.Name);
}
