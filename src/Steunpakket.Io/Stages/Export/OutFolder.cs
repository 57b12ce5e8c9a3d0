using Steunpakket.Core.Running;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Replaces a folder as a whole: readers see the old export or the new one, never a mixture.</summary>
/// <param name="path">Need not exist.</param>
/// <param name="keep">Takes over the export that was replaced, or leaves it to be deleted; null to delete it.</param>
internal sealed class OutFolder(string path, Action<string>? keep = null)
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

    /// <exception cref="SettingsException">The folder may not be replaced, as when another program has a file of it open.</exception>
    public void Commit()
    {
        LetGo();
        if (Directory.Exists(path))
        {
            Move(path, _previous);
        }

        Move(Next, path);
        LetGo();
    }

    /// <summary>Undoes what a kill between the two renames of <see cref="Commit"/> left.</summary>
    public void Recover()
    {
        if (!Directory.Exists(path) && Directory.Exists(_previous))
        {
            Directory.Move(_previous, path);
        }
    }

    /// <summary>Takes a file away from the export that stands here, so that it is no whole one, and deletes what a kill left beside it.</summary>
    /// <param name="file">Of the export; nothing is wrong when it is not there.</param>
    public void Spoil(string file)
    {
        Recover();
        Remove(_previous);
        Remove(Next);
        if (Directory.Exists(path))
        {
            File.Delete(Path.Combine(path, file));
        }
    }

    private void LetGo()
    {
        if (Directory.Exists(_previous))
        {
            keep?.Invoke(_previous);
            Remove(_previous);
        }
    }

    // The system's own words name no folder.
    private static void Move(string from, string to)
    {
        try
        {
            Directory.Move(from, to);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{from} cannot be moved to {to}: {refused.Message} Close its files in other programs, or let this program write there, and run the same command again.", refused);
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
