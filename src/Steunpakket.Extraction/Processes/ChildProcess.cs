using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Steunpakket.Core.Running;

namespace Steunpakket.Extraction.Processes;

/// <summary>Runs a program that reads untrusted bytes, under limits, and leaves no process or descriptor behind.</summary>
internal static class ChildProcess
{
    private const int MaxErrorBytes = 4 * 1024; // enough for the reason; the rest repeats it
    private static readonly TimeSpan ReapTime = TimeSpan.FromSeconds(5);

    /// <exception cref="SettingsException">The program cannot be started, which is no document's fault.</exception>
    public static ValueTask<ChildResult> RunAsync(
        string program, IEnumerable<string> arguments, ChildLimits limits, CancellationToken cancellationToken) =>
        RunAsync(new ChildCommand(program, [.. arguments]), limits, cancellationToken);

    /// <exception cref="SettingsException">The program cannot be started, which is no document's fault.</exception>
    public static async ValueTask<ChildResult> RunAsync(ChildCommand command, ChildLimits limits, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var process = Start(command);
        using var standardOutput = process.StandardOutput; // a process does not dispose streams that were asked for
        using var standardError = process.StandardError;
        using var watchdog = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
#pragma warning disable CA2000 // the result owns it
        var output = new PooledBytes();
#pragma warning restore CA2000
        var feeding = Task.CompletedTask;

        try
        {
            ProcessLimits.Apply(process.Id, limits);
            feeding = command.Input is { } input ? Task.Run(() => Feed(process, input), CancellationToken.None) : feeding;
            watchdog.CancelAfter(limits.WallClock);
            return await CollectAsync(process, output, limits, watchdog.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ChildResult(ChildEnding.TimedOut, 0, output, "");
        }
        catch
        {
            output.Dispose();
            throw;
        }
        finally
        {
            await EndAsync(process);
            await feeding; // whose bytes are the caller's again hereafter; a child that has ended reads no more, so it is over
        }
    }

    private static Process Start(ChildCommand command)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments)
        {
            RedirectStandardInput = command.Input is not null,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in command.Environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException("A process without a shell always starts anew.");
        }
        catch (Win32Exception e)
        {
            throw new SettingsException($"{command.Program} could not be started: {e.Message}.", e);
        }
    }

    private static void Feed(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            using var pipe = process.StandardInput.BaseStream;
            pipe.Write(input.Span);
        }
        catch (IOException)
        {
            // It ended, or closed its input, before it had read all; how it ended says why.
        }
    }

    private static async Task<ChildResult> CollectAsync(Process process, PooledBytes output, ChildLimits limits, CancellationToken watchdog)
    {
        var errors = ReadErrorsAsync(process.StandardError.BaseStream, watchdog);

        if (!await output.FillAsync(process.StandardOutput.BaseStream, limits.MaxOutputBytes, watchdog))
        {
            return new ChildResult(ChildEnding.TooMuchOutput, 0, output, "");
        }

        var text = await errors;
        await process.WaitForExitAsync(watchdog);
        return new ChildResult(ChildEnding.Exited, process.ExitCode, output, text);
    }

    /// <summary>Keeps the beginning and drains the rest, so that a child which complains a lot is not blocked.</summary>
    private static async Task<string> ReadErrorsAsync(Stream stream, CancellationToken watchdog)
    {
        var kept = new byte[MaxErrorBytes];
        var length = 0;
        byte[]? rest = null;

        while (true)
        {
            var buffer = length < kept.Length ? kept.AsMemory(length) : rest ??= new byte[MaxErrorBytes];
            var read = await stream.ReadAsync(buffer, watchdog);

            if (read == 0)
            {
                return Encoding.UTF8.GetString(kept, 0, length);
            }

            length = Math.Min(length + read, kept.Length);
        }
    }

    private static async ValueTask EndAsync(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None).WaitAsync(ReapTime);
            }
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException or TimeoutException)
        {
            // It ended between the question and the kill, or the kernel holds it; the runtime reaps it when it goes.
        }
    }
}
