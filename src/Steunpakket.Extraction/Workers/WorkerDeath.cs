using System.ComponentModel;
using System.Diagnostics;

namespace Steunpakket.Extraction.Workers;

/// <summary>The end of a worker that should have gone on.</summary>
internal static class WorkerDeath
{
    private const int SignalBase = 128;
    private const int KillSignal = 9;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <param name="began">Whether the document had reached it.</param>
    public static async ValueTask<WorkerAnswer> ExplainAsync(Process process, bool began)
    {
        var exitCode = await ExitCodeAsync(process);
        var (reason, detail) = exitCode switch
        {
            SignalBase + KillSignal => (NotReadReason.TooLarge, "the parser was killed from outside, as happens when the machine has no memory left"),
            > SignalBase => (NotReadReason.Corrupt, $"the parser crashed with signal {exitCode - SignalBase}"),
            null => (NotReadReason.Corrupt, "the parser went silent"),
            _ => (NotReadReason.Corrupt, $"the parser ended with exit code {exitCode}"),
        };
        var lost = !began || exitCode == SignalBase + KillSignal;
        return new WorkerAnswer(new ExtractionResult<RawPages>.NotRead(reason, detail), lost ? WorkerEnding.Lost : WorkerEnding.Killed);
    }

    public static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(Patience);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It had ended by itself.
        }
    }

    private static async ValueTask<int?> ExitCodeAsync(Process process)
    {
        try
        {
            await process.WaitForExitAsync(CancellationToken.None).WaitAsync(Patience);
            return process.ExitCode;
        }
        catch (TimeoutException)
        {
            return null;
        }
    }
}
