namespace Steunpakket.Io.Storage;

/// <summary>Files appear whole or not at all: written under a temporary name in their folder, flushed to disk, renamed.</summary>
public static class AtomicFile
{
    private const string Suffix = ".tmp";

    /// <summary>A name in the folder of <paramref name="path"/> that no reader looks at and no other writer uses.</summary>
    public static string TemporaryFor(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}{Suffix}");
    }

    /// <summary>Makes what stands in <paramref name="temporary"/> the content of <paramref name="path"/>.</summary>
    public static void Publish(string temporary, string path)
    {
        using (var handle = File.OpenHandle(temporary, FileMode.Open, FileAccess.ReadWrite))
        {
            RandomAccess.FlushToDisk(handle);
        }

        File.Move(temporary, path, overwrite: true);
    }

    public static void WriteAllBytes(string path, ReadOnlySpan<byte> content)
    {
        var temporary = TemporaryFor(path);
        try
        {
            File.WriteAllBytes(temporary, content);
            Publish(temporary, path);
        }
        catch
        {
            // Outside the workspace nobody sweeps.
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Removes what an interrupted writer left under <paramref name="root"/>.</summary>
    public static void Sweep(string root)
    {
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var file in Directory.EnumerateFiles(root, $".*{Suffix}", everywhere))
        {
            File.Delete(file);
        }
    }
}
