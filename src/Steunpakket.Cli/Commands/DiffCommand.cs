using System.CommandLine;
using Steunpakket.Cli.Running;
using Steunpakket.Io.Differences;

namespace Steunpakket.Cli.Commands;

/// <summary><c>diff</c>: what changed between two exports, and why.</summary>
internal static class DiffCommand
{
    public static Command Build()
    {
        var old = new Argument<string>("old") { Description = "The earlier export: vorige (the one before out), the name of a snapshot, or a folder." };
        var now = new Argument<string>("new") { Description = "The later export. Default out.", DefaultValueFactory = _ => "out" };
        var options = new DiffOptions();
        var command = new Command("diff", """
            Tell what changed between two exports: documents gained and lost, relevance, ranks and verdicts, each by what did it:
            other settings, documents that went, an edited list, another model, changed documents, new documents.
            """) { old, now };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using var opened = RunSetup.Open(options.Read(parsed));
            var summary = DifferenceRun.Between(
                opened.Context, (parsed.GetRequiredValue(old), parsed.GetRequiredValue(now)), options.FolderOf(parsed), options.MostOf(parsed));
            DifferenceReport.Write(summary, options.FolderOf(parsed), options.IsJson(parsed));
            return ExitCode.Done;
        });
        return command;
    }
}
