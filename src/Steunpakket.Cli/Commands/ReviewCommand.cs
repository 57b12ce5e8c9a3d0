using System.CommandLine;
using Steunpakket.Cli.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Review;
using Steunpakket.Io.Storage;

namespace Steunpakket.Cli.Commands;

/// <summary><c>keywords review</c>: proposed words out to a person and the decisions back.</summary>
internal static class ReviewCommand
{
    public static Command Build() => new("review", "Let a person decide about proposed context words.") { Export(), Import() };

    private static Command Export()
    {
        var file = new Argument<string>("file") { Description = "The file to write: .xlsx, or .csv for Dutch Excel." };
        var config = ConfigOption();
        var workspace = new Option<string?>("--workspace", "-w") { Description = RunOptions.WorkspaceDescription };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace the file when it is there, with the decisions it may hold." };
        var command = new Command("export", "Write proposed and reviewed words to a file that a person edits in Excel.") { file, config, workspace, overwrite };
        command.SetAction(parsed =>
        {
            var settings = ConfigFile.Read(RunSetup.FindConfig(parsed.GetValue(config)));
            var target = parsed.GetRequiredValue(file);
            ReviewReport.Write(target, ReviewExport.Write(
                settings, new Workspace(parsed.GetValue(workspace) ?? settings.Workspace), target, parsed.GetValue(overwrite)));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Import()
    {
        var file = new Argument<string>("file") { Description = "The file as it was saved: .xlsx or .csv." };
        var config = ConfigOption();
        var reviewer = new Option<string>("--reviewer") { Description = "Who decided, where a row does not say so.", DefaultValueFactory = _ => "" };
        var replace = new Option<bool>("--replace") { Description = "Change decisions that stand already; without it they are listed and nothing is written." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would change; write nothing." };
        var command = new Command("import", "Read decisions back into uitbreiding.csv: all of them, or none when a row has a problem.") { file, config, reviewer, replace, dryRun };
        command.SetAction(parsed =>
        {
            var settings = ConfigFile.Read(RunSetup.FindConfig(parsed.GetValue(config)));
            var import = new ReviewImport
            {
                File = parsed.GetRequiredValue(file),
                Reviewer = parsed.GetRequiredValue(reviewer),
                Replace = parsed.GetValue(replace),
                DryRun = parsed.GetValue(dryRun),
            };
            ReviewReport.Write(import, import.Run(settings), KeywordFolder.ExpansionsOf(settings.Keywords));
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<string?> ConfigOption() => new("--config", "-c") { Description = RunOptions.ConfigDescription };
}
