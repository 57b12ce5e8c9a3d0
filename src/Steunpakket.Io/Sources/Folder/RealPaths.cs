namespace Steunpakket.Io.Sources.Folder;

/// <summary>Where a path really leads: every link on the way followed, as the system does when it opens the file.</summary>
internal sealed class RealPaths
{
    // As Linux allows.
    private const int MostLinks = 40;

    private readonly Dictionary<string, string?> _folders = new(StringComparer.Ordinal);

    /// <param name="path">Absolute.</param>
    /// <returns>Null when links lead round in a circle.</returns>
    public string? Of(string path)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
        {
            return path;
        }

        if (!_folders.TryGetValue(folder, out var real))
        {
            _folders[folder] = real = Follow(Path.GetPathRoot(folder)!, folder);
        }

        return real is null ? null : Follow(real, Path.GetFileName(path));
    }

    private static string? Follow(string from, string path)
    {
        var (current, links) = (from, 0);
        var pending = new Stack<string>();
        Push(pending, path);
        while (pending.TryPop(out var part))
        {
            var entry = part == ".." ? Path.GetDirectoryName(current) ?? current : Path.Combine(current, part);
            if (new FileInfo(entry).LinkTarget is not { } target)
            {
                current = entry;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            current = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : current;
            Push(pending, target);
        }

        return current;
    }

    private static void Push(Stack<string> pending, string path)
    {
        var parts = path[(Path.GetPathRoot(path)?.Length ?? 0)..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar]);
        foreach (var part in parts.Where(part => part is not ("" or ".")).Reverse())
        {
            pending.Push(part);
        }
    }
}
