namespace Steunpakket.Io.Stages.Export;

/// <summary>Replaces a folder as a whole: readers see the old export or the new one, never a mixture.</summary>
internal sealed class OutFolder(string path)
{
    private readonly string _previous = path + ".previous";

    /// <summary>Where the new content is written.</summary>
    public string Next { get; } = path + ".next";

    /// <summary>The export that readers should see, also after a kill between the two renames of <see cref="Commit"/>.</summary>
    public string Current => Directory.Exists(path) || !Directory.Exists(_previous) ? path : _previous;

    public void Begin()
    {
        Recover();
        Remove(Next);
        Directory.CreateDirectory(Next);
    }

    public void Commit()
    {
        Remove(_previous);
        if (Directory.Exists(path))
        {
            Directory.Move(path, _previous);
        }

        Directory.Move(Next, path);
        Remove(_previous);
    }

    /// <summary>Undoes what a kill between the two renames of <see cref="Commit"/> left.</summary>
    public void Recover()
    {
        if (!Directory.Exists(path) && Directory.Exists(_previous))
        {
            Directory.Move(_previous, path);
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
