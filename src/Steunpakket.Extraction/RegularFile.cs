using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Steunpakket.Extraction;

/// <summary>Tells files from pipes, sockets and devices: opening a pipe waits for a writer that may never come.</summary>
public static partial class RegularFile
{
    // O_NONBLOCK | O_CLOEXEC, which Linux and the BSDs (macOS) number differently.
    private const int NotWaitingOnLinux = 0x800 | 0x80000;
    private const int NotWaitingElsewhere = 0x4 | 0x1000000;

    /// <param name="file">That exists, links followed.</param>
    /// <returns>False for a pipe, a socket or a device, and for what cannot be opened while it has no bytes.</returns>
    public static bool Is(FileInfo file) => OperatingSystem.IsWindows() || file.Length > 0 || IsEmpty(file.FullName);

    // What is no regular file has a length of zero as well. An empty file can be sought in and gives no byte.
    private static bool IsEmpty(string path)
    {
        var descriptor = Open(path, OperatingSystem.IsLinux() ? NotWaitingOnLinux : NotWaitingElsewhere);
        if (descriptor < 0)
        {
            return false;
        }

        using var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        try
        {
            Span<byte> one = stackalloc byte[1];
            return RandomAccess.GetLength(handle) == 0 && RandomAccess.Read(handle, one, fileOffset: 0) == 0;
        }
        catch (Exception other) when (other is NotSupportedException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);
}
