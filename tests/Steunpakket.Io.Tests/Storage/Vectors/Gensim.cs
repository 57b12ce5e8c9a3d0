using System.Diagnostics;

namespace Steunpakket.Io.Tests.Storage.Vectors;

/// <summary>A Python that has gensim (Debian's python3-gensim), if there is one.</summary>
internal static class Gensim
{
    private static readonly Lazy<string?> Found = new(() => new[] { "python3", "/usr/bin/python3" }.FirstOrDefault(python => TryRun(python, "import gensim", out _)));

    public static string? Python => Found.Value;

    /// <returns>What the script wrote.</returns>
    public static string Run(string script, params string[] arguments) =>
        TryRun(Python!, script, out var output, arguments) ? output : throw new InvalidOperationException($"The script failed: {output}");

    private static bool TryRun(string python, string script, out string output, params string[] arguments)
    {
        output = string.Empty;
        try
        {
            using var process = Process.Start(new ProcessStartInfo(python, ["-c", script, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            output += process.ExitCode == 0 ? string.Empty : errors.Result;
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false; // no such program
        }
    }
}
