using System.Diagnostics;

namespace Steunpakket.Cli.Tests.Running;

/// <summary>Runs the real program as a person would.</summary>
internal static class SteunpakketProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static string Executable { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "steunpakket.exe" : "steunpakket");

    public static Process Start(string folder, params IEnumerable<string> arguments) => Start(new ProcessStartInfo(Executable, arguments)
    {
        WorkingDirectory = folder,
    });

    public static Process Start(ProcessStartInfo start)
    {
        start.FileName = Executable;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        return Process.Start(start)!;
    }

    /// <summary>Runs to the end and returns what it said.</summary>
    public static async Task<ProgramResult> RunAsync(string folder, params IEnumerable<string> arguments)
    {
        using var process = Start(folder, arguments);
        return await FinishAsync(process);
    }

    public static async Task<ProgramResult> FinishAsync(Process process)
    {
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return new ProgramResult(process.ExitCode, await output, await errors);
    }
}

/// <summary>How it ended and what it said.</summary>
internal sealed record ProgramResult(int ExitCode, string Output, string Errors);
