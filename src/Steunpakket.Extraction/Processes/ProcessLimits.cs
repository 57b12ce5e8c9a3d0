using System.Runtime.InteropServices;

namespace Steunpakket.Extraction.Processes;

/// <summary>Limits of the kernel on a running child, set from outside so that no second program (ulimit, prlimit) is started a file.</summary>
internal static partial class ProcessLimits
{
    private const int CpuResource = 0;
    private const int FileSizeResource = 1;
    private const int CoreResource = 4;
    private const int AddressSpaceResource = 9;

    /// <summary>Best effort: elsewhere than on 64-bit Linux, and for a child that already ended, it does nothing.</summary>
    public static void Apply(int processId, ChildLimits limits)
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
        {
            return;
        }

        Set(processId, AddressSpaceResource, limits.AddressSpaceBytes, limits.AddressSpaceBytes);
        Set(processId, CpuResource, limits.CpuSeconds, limits.CpuSeconds + 2);
        Set(processId, CoreResource, 0, 0);
        if (limits.MaxFileBytes is { } bytes)
        {
            Set(processId, FileSizeResource, bytes, bytes);
        }
    }

    /// <summary>Best effort, as <see cref="Apply"/>: a crash writes no image of its memory to disk.</summary>
    public static void NoCoreDump(int processId)
    {
        if (OperatingSystem.IsLinux() && Environment.Is64BitProcess)
        {
            Set(processId, CoreResource, 0, 0);
        }
    }

    private static void Set(int processId, int resource, long soft, long hard)
    {
        var limit = new ResourceLimit((ulong)soft, (ulong)hard);
        _ = SetLimit(processId, resource, in limit, nint.Zero);
    }

    [LibraryImport("libc", EntryPoint = "prlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetLimit(int processId, int resource, in ResourceLimit limit, nint previous);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct ResourceLimit(ulong soft, ulong hard)
    {
        public readonly ulong Soft = soft;
        public readonly ulong Hard = hard;
    }
}
