using System.CommandLine;
using Steunpakket.Cli.Running;
using Steunpakket.Io.Differences;
using Steunpakket.Io.Storage;

namespace Steunpakket.Cli.Commands;

/// <summary><c>snapshot</c>: keeps the export of the moment under a name.</summary>
internal static class SnapshotCommand
{
    public static Command Build()
    {
        var name = new Argument<string>("name") { Description = "Letters, digits, '-', '_' and '.'." };
        var config = new Option<string?>("--config", "-c") { Description = RunOptions.ConfigDescription };
        var workspace = new Option<string?>("--workspace", "-w") { Description = RunOptions.WorkspaceDescription };
        var command = new Command("snapshot", "Keep a copy of out/ under snapshots/, to compare later exports with. It stays until you delete it.") { name, config, workspace };
        command.SetAction(parsed =>
        {
            var request = new RunRequest { Config = parsed.GetValue(config), Workspace = parsed.GetValue(workspace), Offline = true, From = "export", UntilStage = "export" };
            using var opened = RunSetup.Open(request);
            using var held = WorkspaceLock.Take(opened.Context.Workspace.LockFile, breakForeign: false);
            Console.Out.WriteLine(DifferenceRun.Keep(opened.Context, parsed.GetRequiredValue(name)));
            return ExitCode.Done;
        });
        return command;
    }
}
