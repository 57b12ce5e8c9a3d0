using System.ComponentModel;
using System.Diagnostics;

namespace Steunpakket.Benchmarks;

/// <summary>Another program on this machine.</summary>
internal static class Tool
{
    public static bool Exists(string name)
    {
        try
        {
            Output(name, "--version");
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Runs it to its end.</summary>
    /// <returns>What it wrote to its standard output, and its exit code.</returns>
    public static (byte[] Text, int ExitCode) Output(string name, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true })!;
        using var text = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(text);
        process.WaitForExit();
        return (text.ToArray(), process.ExitCode);
    }

    /// <summary>Runs it with its output thrown away, without reading it.</summary>
    public static void RunSilently(string name, params string[] arguments)
    {
        using var process = Process.Start("/bin/sh", ["-c", "exec \"$@\" >/dev/null", "sh", name, .. arguments]);
        process.WaitForExit();
    }
}
