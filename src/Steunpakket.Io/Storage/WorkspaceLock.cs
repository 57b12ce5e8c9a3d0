using System.Text.Json;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Storage;

/// <summary>One writing run per workspace. Readers need no lock.</summary>
/// <remarks>
/// The operating system holds the lock on the open file, so it falls away with its process. The file's text says who had it:
/// on a shared file system another host's lock is not visible to us, so that text is believed until a person breaks it.
/// </remarks>
public sealed class WorkspaceLock : IDisposable
{
    private readonly FileStream _file;

    private WorkspaceLock(FileStream file, bool leftBehind) => (_file, LeftBehind) = (file, leftBehind);

    /// <summary>True when the run before this one ended without giving its lock back: its temporary files are still there.</summary>
    public bool LeftBehind { get; }

    /// <exception cref="SettingsException">Another run has the workspace; the message names its process and host.</exception>
    public static WorkspaceLock Take(string path, bool breakForeign)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
#pragma warning disable CA2000 // the lock that is returned owns it
        var file = Open(path);
#pragma warning restore CA2000
        var holder = Read(file);
        if (holder is not null && holder.Host != Environment.MachineName && !breakForeign)
        {
            file.Dispose();
            throw new SettingsException(
                $"{path}: {Describe(holder)} took this workspace and has not given it back. "
                + "If that run is dead, run again with --break-lock.");
        }

        var mine = new WorkspaceLock(file, leftBehind: file.Length > 0);
        mine.Write(new Holder(Environment.MachineName, Environment.ProcessId));
        return mine;
    }

    public void Dispose()
    {
        if (_file.CanWrite)
        {
            _file.SetLength(0);
        }

        _file.Dispose();
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new SettingsException(
                $"{path}: another run is writing this workspace ({Describe(ReadBeside(path))}). Wait for it, or use another --workspace.");
        }
    }

    private static string Describe(Holder? holder) =>
        holder is null ? "its name is not readable" : $"process {holder.Process} on host {holder.Host}";

    private static Holder? Read(Stream file)
    {
        try
        {
            file.Position = 0;
            return file.Length == 0 ? null : JsonSerializer.Deserialize<Holder>(file);
        }
        catch (JsonException)
        {
            return null; // killed while it wrote its name
        }
    }

    private static Holder? ReadBeside(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return Read(file);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private void Write(Holder holder)
    {
        _file.SetLength(0);
        JsonSerializer.Serialize(_file, holder);
        _file.Flush(flushToDisk: true);
    }

    private sealed record Holder(string Host, int Process);
}
