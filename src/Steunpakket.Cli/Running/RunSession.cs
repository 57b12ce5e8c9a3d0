using System.Text.Json;
using Serilog;
using Steunpakket.Cli.Commands;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Fetch;
using Steunpakket.Io.Storage;

namespace Steunpakket.Cli.Running;

/// <summary>One run from the command line: settings, lock, log, progress, report.</summary>
internal static class RunSession
{
    public static async Task<int> RunAsync(RunRequest request, CancellationToken cancellationToken)
    {
        using var opened = RunSetup.Open(request);
        return request.Plan ? Plan(opened.Context, request) : await RunAsync(opened.Context, request, cancellationToken);
    }

    private static int Plan(RunContext context, RunRequest request)
    {
        var planned = Pipeline.Plan(context, request.From, request.UntilStage);
        if (request.Json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(planned, JsonFormat.Written));
            return ExitCode.Done;
        }

        foreach (var work in planned)
        {
            Console.Out.WriteLine($"{work.Stage,-8} {work.Unit,-26} {work.Reason}");
        }

        Console.Error.WriteLine(planned.Count == 0 ? "Nothing to do: everything is current." : $"{planned.Count} to make.");
        return ExitCode.Done;
    }

    private static async Task<int> RunAsync(RunContext context, RunRequest request, CancellationToken cancellationToken)
    {
        CheckContact(context, request);
        using var held = WorkspaceLock.Take(context.Workspace.LockFile, request.BreakLock);
        if (held.LeftBehind)
        {
            await Console.Error.WriteLineAsync("The last run of this workspace was interrupted; going on from what it finished.");
            AtomicFile.Sweep(context.Workspace.Root);
        }

        var folder = new RunFolder(context.Workspace, RunSetup.Record(context, request));
        await using var log = new LoggerConfiguration().WriteTo.File(new RedactingFormatter(new Serilog.Formatting.Json.JsonFormatter(), RunSetup.Secrets(context)), folder.Log).CreateLogger();
        var reports = new List<StageReport>();
        var exitCode = ExitCode.Cancelled;
        try
        {
            await RunProgress.ShowAsync(progress => Pipeline.RunAsync(
                context with { Progress = progress, Log = log }, (request.From, request.UntilStage), reports.Add, cancellationToken));
            exitCode = reports.Any(report => report.Failures > 0) ? ExitCode.DoneWithFailures : ExitCode.Done;
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            log.Error(wrong, "The run stopped");
            exitCode = ExitCode.CouldNotStart;
            throw;
        }
        finally
        {
            folder.End(context.Time.GetUtcNow(), exitCode, reports);
        }

        RunReport.Write(context, reports, request.Json);
        if (reports.Any(report => report.Stage == "fetch"))
        {
            Tell(context, folder);
        }

        return exitCode;
    }

    // Before anything is written: a run that may not ask should say so at once.
    private static void CheckContact(RunContext context, RunRequest request)
    {
        if (request.From == Pipeline.StageNames[0] && !request.Offline && context.Config.Sources.Any(source => source is ApiSourceSettings))
        {
            NetworkDoor.Introduction(context.Config.Fetch, context.ProgramVersion);
        }
    }

    private static void Tell(RunContext context, RunFolder folder)
    {
        var now = context.Time.GetUtcNow();
        if (Digest.Read(context) is { } digest)
        {
            DigestFiles.Write(digest, folder.Path);
            Digest.Told(context, now);
            Console.Error.WriteLine($"News: {(DigestFiles.Summary(digest) is { Length: > 0 } summary ? summary : "none")}; see {Path.Combine(folder.Path, "nieuw.md")}");
        }
    }
}
