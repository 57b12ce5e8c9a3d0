using System.CommandLine;
using Steunpakket.Cli.Running;

namespace Steunpakket.Cli.Commands;

/// <summary>One stage by itself.</summary>
internal static class StageCommand
{
    private static readonly Dictionary<string, string> Descriptions = new(StringComparer.Ordinal)
    {
        ["fetch"] = "Ask the sources which documents there are, download what is new or changed, and list it all in the workspace.",
        ["extract"] = "Turn files into pages of normalised text; only new and changed files are read.",
        ["ocr"] = "Recognise the pages that are pictures, newest first; what is read is kept every few seconds.",
        ["select"] = "Count every keyword in every text and keep the documents that hold one.",
        ["group"] = "Find which documents of a gemeente are versions of one; families group and never delete.",
        ["expand"] = "Train word vectors on the selected texts and propose context words; nothing counts before a person accepts it.",
        ["score"] = "Score every selected document with the frozen model of these keyword lists; the first run fits it.",
        ["compare"] = "Compare the years per gemeente and add the verdicts up.",
        ["export"] = "Write all tables to out/ as Parquet, CSV and CSV for Dutch Excel.",
    };

    public static Command Build(string stage)
    {
        var options = new RunOptions();
        var force = new Option<bool>("--force") { Description = stage == "fetch" ? "Ask about everything anew, and believe a source that suddenly lists nothing." : "Run also where nothing changed." };
        var command = new Command(stage, Descriptions[stage]) { force };
        if (stage == "score")
        {
            command.Add(options.RequireReview);
            command.Add(options.Refit);
        }

        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunSession.RunAsync(
            options.Read(parsed, (stage, stage), parsed.GetValue(force) ? [stage] : []), cancellationToken));
        return command;
    }
}
