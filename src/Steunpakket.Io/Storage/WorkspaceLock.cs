using System.Text.Json;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Storage;

/// <summary>One writing run per workspace. Readers need no lock.</summary>
/// <remarks>
/// The operating system holds the lock on a file beside it, so it falls away with its process; a file that is locked cannot be read,
/// so the text that says who had it is a file of its own. On a shared file system another host's lock is not visible to us: that text
/// is believed until a person breaks it.
/// </remarks>
public sealed class WorkspaceLock : IDisposable
{
    private const string HeldSuffix = ".held";

    private readonly string _path;
    private readonly FileStream _held;

    private WorkspaceLock(string path, FileStream held, bool leftBehind) => (_path, _held, LeftBehind) = (path, held, leftBehind);

    /// <summary>True when the run before this one ended without giving its lock back: its temporary files are still there.</summary>
    public bool LeftBehind { get; }

    /// <exception cref="SettingsException">Another run has the workspace (the message names its process and host), or it cannot be written.</exception>
    public static WorkspaceLock Take(string path, bool breakForeign)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
#pragma warning disable CA2000 // the lock that is returned owns it
            return Take(path, breakForeign, Hold(path));
#pragma warning restore CA2000
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{path}: {refused.Message} The workspace must be a folder that this program can write.", refused);
        }
    }

    /// <summary>Whether a run of this host has the workspace at the moment; takes and makes nothing.</summary>
    public static bool IsHeld(string path)
    {
        try
        {
            if (File.Exists(path + HeldSuffix))
            {
                using var look = new FileStream(path + HeldSuffix, FileMode.Open, FileAccess.Read, FileShare.Read);
            }

            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Dispose()
    {
        // Once only: afterwards the name may be another run's.
        if (_held.CanWrite)
        {
            File.Delete(_path);
        }

        _held.Dispose();
    }

    private static WorkspaceLock Take(string path, bool breakForeign, FileStream held)
    {
        try
        {
            if (Read(path) is { } holder && holder.Host != Environment.MachineName && !breakForeign)
            {
                throw new SettingsException(
                    $"{path}: {Describe(holder)} took this workspace and has not given it back. "
                    + "If that run is dead, run again with --break-lock.");
            }

            var leftBehind = File.Exists(path);
            AtomicFile.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(new Holder(Environment.MachineName, Environment.ProcessId)));
            return new WorkspaceLock(path, held, leftBehind);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    private static FileStream Hold(string path)
    {
        try
        {
            return new FileStream(path + HeldSuffix, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path + HeldSuffix))
        {
            throw new SettingsException(
                $"{path}: another run is writing this workspace ({Describe(Read(path))}). Wait for it, or use another --workspace.");
        }
    }

    private static string Describe(Holder? holder) =>
        holder is null ? "its name is not readable" : $"process {holder.Process} on host {holder.Host}";

    private static Holder? Read(string path)
    {
        try
        {
            return File.Exists(path) && JsonSerializer.Deserialize<Holder>(File.ReadAllBytes(path)) is { Host.Length: > 0 } holder ? holder : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException)
        {
            return null; // written by halves, or just given back
        }
    }

    private sealed record Holder(string? Host, int Process);
}
