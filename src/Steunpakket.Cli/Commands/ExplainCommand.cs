using System.CommandLine;
using System.Text.Json;
using Steunpakket.Cli.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Explaining;
using Steunpakket.Io.Running;

namespace Steunpakket.Cli.Commands;

/// <summary><c>explain</c>: what the scores of a document are made of, worked out again and held against what is stored.</summary>
internal static class ExplainCommand
{
    public static Command Build()
    {
        var ids = new Argument<string[]>("document-id") { Description = "As in column document_id: notubiz/GM0363/12345.", Arity = ArgumentArity.OneOrMore };
        var config = new Option<string?>("--config", "-c") { Description = RunOptions.ConfigDescription };
        var workspace = new Option<string?>("--workspace", "-w") { Description = RunOptions.WorkspaceDescription };
        var json = new Option<bool>("--json") { Description = "The accounts as JSON on standard output, numbers unrounded." };
        var command = new Command("explain", "Account for a document's scores: every term with its weight, contribution and pages. Exit code 1 when a stored score is not what they add up to, or when the document has none.")
        {
            ids, config, workspace, json,
        };
        command.SetAction(parsed => Explain(
            new RunRequest { Config = parsed.GetValue(config), Workspace = parsed.GetValue(workspace), From = Pipeline.StageNames[0], UntilStage = Pipeline.StageNames[^1] },
            parsed.GetRequiredValue(ids),
            parsed.GetValue(json)));
        return command;
    }

    private static int Explain(RunRequest request, string[] ids, bool json)
    {
        using var opened = RunSetup.Open(request);
        using var explainer = new ScoreExplainer(opened.Context);
        var documents = explainer.Explain(ids.Distinct(StringComparer.Ordinal));
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(documents.Select(ExplanationJson.Of), JsonFormat.Written));
        }
        else
        {
            ExplanationText.Write(Console.Out, documents);
        }

        foreach (var document in documents.Where(document => !document.IsSound))
        {
            Console.Error.WriteLine(ExplanationProblem.Of(document));
        }

        return documents.All(document => document.IsSound) ? ExitCode.Done : ExitCode.DoneWithFailures;
    }
}
