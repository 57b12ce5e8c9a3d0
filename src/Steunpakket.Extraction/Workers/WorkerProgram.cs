using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Steunpakket.Extraction.Workers;

/// <summary>The program that workers run.</summary>
/// <param name="Path">Absolute.</param>
public sealed record WorkerProgram(string Path)
{
    private const string Name = "steunpakket-worker";
    private const string PdfPigAssembly = "Steunpakket.PdfPig.dll";

    // What a .NET program needs; a parser of foreign files has no business with the rest, where secrets stand.
    private static readonly string[] Kept =
        ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "SystemRoot", "DOTNET_ROOT", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"];

    /// <summary>The one in this program's own folder.</summary>
    public static WorkerProgram BesideProgram { get; } =
        new(System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? $"{Name}.exe" : Name));

    /// <summary>Whether PdfPig was built in.</summary>
    public bool HasPdfPig => File.Exists(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, PdfPigAssembly));

    internal ProcessStartInfo Start(WorkerOptions options)
    {
        var start = new ProcessStartInfo(Path)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var other in start.Environment.Keys.Except(Kept, StringComparer.OrdinalIgnoreCase).ToArray())
        {
            start.Environment.Remove(other);
        }

        start.Environment.TryAdd("DOTNET_ROOT", RuntimeRoot());
        start.Environment["DOTNET_GCHeapHardLimit"] = ((long)options.HeapMegabytes << 20).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // its sockets in the temporary folder stay behind when a worker is killed
        return start;
    }

    // .../dotnet/shared/Microsoft.NETCore.App/10.0.1/
    private static string RuntimeRoot() => System.IO.Path.GetFullPath("../../..", RuntimeEnvironment.GetRuntimeDirectory());
}
