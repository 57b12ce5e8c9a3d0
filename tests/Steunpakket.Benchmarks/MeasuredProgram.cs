using System.Diagnostics;

namespace Steunpakket.Benchmarks;

/// <summary>Runs the program and looks at what it takes.</summary>
internal sealed class MeasuredProgram(string path, string folder, IReadOnlyDictionary<string, string> environment)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs it to its end; what it says is thrown away but for a wrong start.</summary>
    public (double Seconds, long PeakMegabytes, int ExitCode) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.GetFullPath(path), arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        string? said = null;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => said = line.Data ?? said;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var peak = 0L;
        while (!process.WaitForExit(Look))
        {
            process.Refresh();
            peak = process.HasExited ? peak : Math.Max(peak, process.PeakWorkingSet64);
        }

        process.WaitForExit();
        return process.ExitCode is 0 or 1
            ? (clock.Elapsed.TotalSeconds, peak >> 20, process.ExitCode)
            : throw new InvalidOperationException($"It ended with {process.ExitCode}: {said}");
    }
}
