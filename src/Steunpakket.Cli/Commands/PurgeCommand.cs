using System.CommandLine;
using Steunpakket.Cli.Running;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Fetch;
using Steunpakket.Io.Storage;

namespace Steunpakket.Cli.Commands;

/// <summary><c>purge</c>: one document removed everywhere by hand.</summary>
internal static class PurgeCommand
{
    public static Command Build()
    {
        var id = new Argument<string>("document-id") { Description = "As in column document_id: notubiz/GM0363/12345." };
        var config = new Option<string?>("--config", "-c") { Description = RunOptions.ConfigDescription };
        var workspace = new Option<string?>("--workspace", "-w") { Description = RunOptions.WorkspaceDescription };
        var command = new Command("purge", "Remove one document everywhere: bytes, text, hits, scores and output; the tables are made again at once. It is not fetched again.") { id, config, workspace };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new RunRequest
            {
                Config = parsed.GetValue(config),
                Workspace = parsed.GetValue(workspace),
                Offline = true,
                From = Pipeline.StageNames[0],
                UntilStage = Pipeline.StageNames[^1],
            };
            var copies = Forget(request, Parse(parsed.GetRequiredValue(id)));
            var exitCode = await RunSession.RunAsync(request, cancellationToken);
            foreach (var copy in copies)
            {
                await Console.Error.WriteLineAsync($"{copy} still holds it: delete that snapshot.");
            }

            await Console.Error.WriteLineAsync($"{parsed.GetValue(id)} is gone. Copies you made of out/ or of the workspace still hold it.");
            return exitCode;
        });
        return command;
    }

    private static DocumentId Parse(string text)
    {
        try
        {
            return DocumentId.Parse(text);
        }
        catch (ArgumentException wrong)
        {
            throw new SettingsException($"{text}: write the id as in column document_id, such as notubiz/GM0363/12345.", wrong);
        }
    }

    private static IReadOnlyList<string> Forget(RunRequest request, DocumentId id)
    {
        using var opened = RunSetup.Open(request);
        using var held = WorkspaceLock.Take(opened.Context.Workspace.LockFile, breakForeign: false);
        Purge.Forget(opened.Context, id);
        return Purge.NamedCopies(opened.Context, id);
    }
}
