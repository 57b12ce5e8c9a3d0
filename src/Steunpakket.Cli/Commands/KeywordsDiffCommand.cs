using System.CommandLine;
using Steunpakket.Cli.Running;
using Steunpakket.Io.Differences;
using Steunpakket.Io.Storage;

namespace Steunpakket.Cli.Commands;

/// <summary><c>keywords diff</c>: what an edited list would change, before it does.</summary>
internal static class KeywordsDiffCommand
{
    public static Command Build()
    {
        var old = new Argument<string>("old") { Description = "A keywords folder: the lists as they are." };
        var now = new Argument<string>("new") { Description = "Another one: the lists as they would be." };
        var options = new DiffOptions();
        var command = new Command("diff", """
            Tell what other keyword lists would change: documents gained and lost, ranks and verdicts, over the stored texts.
            Scores, comparison and out/ of the workspace stay as they are.
            """) { old, now };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var opened = RunSetup.Open(options.Read(parsed));
            using var held = WorkspaceLock.Take(opened.Context.Workspace.LockFile, breakForeign: false);
            DifferenceSummary? summary = null;
            await RunProgress.ShowAsync(async progress => summary = await DifferenceRun.OfListsAsync(
                opened.Context with { Progress = progress },
                (parsed.GetRequiredValue(old), parsed.GetRequiredValue(now)),
                (options.FolderOf(parsed), options.MostOf(parsed)),
                cancellationToken));
            DifferenceReport.Write(summary!, options.FolderOf(parsed), options.IsJson(parsed));
            return ExitCode.Done;
        });
        return command;
    }
}
