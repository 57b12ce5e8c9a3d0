using System.CommandLine;
using System.Globalization;
using Steunpakket.Core.Running;
using Steunpakket.Io.Running;

namespace Steunpakket.Cli.Commands;

/// <summary>The options that <c>run</c> and every single stage share.</summary>
internal sealed class RunOptions
{
    public const string ConfigDescription = "The settings file. Default config/steunpakket.json, else steunpakket.json, of this folder.";

    public const string WorkspaceDescription = "The folder of all tables, instead of the one in the settings.";

    public Option<string?> Config { get; } = new("--config", "-c")
    {
        Description = ConfigDescription,
    };

    public Option<string?> Workspace { get; } = new("--workspace", "-w") { Description = WorkspaceDescription };

    public Option<string[]> Gemeenten { get; } = new("--gemeente")
    {
        Description = "Only these gemeenten (name or CBS code).",
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<string?> Since { get; } = new("--since") { Description = "Only quarters from this date on (yyyy-MM-dd); sources are asked only about meetings from then on." };

    public Option<string?> Until { get; } = new("--until-date") { Description = "Only quarters up to this date (yyyy-MM-dd); sources are asked only about meetings until then." };

    public Option<string[]> Sources { get; } = new("--source")
    {
        Description = "Ask only these sources over the network (their names in the settings); tables hold what all of them gave.",
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<bool> Offline { get; } = new("--offline") { Description = "Ask nothing over the network; work with what was fetched before." };

    public Option<int> Threads { get; } = new("--threads")
    {
        Description = "How many things to do at a time on this machine. The results do not depend on it, nor does the pace at which sources are asked.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    public Option<bool> Plan { get; } = new("--plan") { Description = "Show what would run and why; ask and write nothing." };

    /// <summary>For the commands that score.</summary>
    public Option<bool> RequireReview { get; } = new("--require-review") { Description = "Refuse to score while a proposed context word has no decision, ja or nee, in uitbreiding.csv." };

    /// <summary>For the commands that score.</summary>
    public Option<bool> Refit { get; } = new("--refit")
    {
        Description = "Fit a new scoring model on the documents of now; the old one is kept, and a report tells what moves. Without it scores stay what they were, whatever documents come.",
    };

    public Option<bool> BreakLock { get; } = new("--break-lock") { Description = "Take the workspace although another host's run did not give it back." };

    public Option<bool> Json { get; } = new("--json") { Description = "Results as JSON on standard output." };

    public void AddTo(Command command)
    {
        Threads.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var threads) && threads < 1)
            {
                result.AddError("--threads is at least 1.");
            }
        });
        foreach (var option in new Option[] { Config, Workspace, Gemeenten, Since, Until, Sources, Offline, Threads, Plan, BreakLock, Json })
        {
            command.Add(option);
        }
    }

    public RunRequest Read(ParseResult parsed, (string From, string Until) range, IEnumerable<string> forced) => new()
    {
        Config = parsed.GetValue(Config),
        Workspace = parsed.GetValue(Workspace),
        Gemeenten = parsed.GetValue(Gemeenten) ?? [],
        Since = Date(parsed, Since),
        Until = Date(parsed, Until),
        Sources = parsed.GetValue(Sources) ?? [],
        Offline = parsed.GetValue(Offline),
        Threads = parsed.GetValue(Threads),
        RequireReview = parsed.CommandResult.Command.Options.Contains(RequireReview) && parsed.GetValue(RequireReview),
        Refit = Refits(parsed, range),
        Plan = parsed.GetValue(Plan),
        BreakLock = parsed.GetValue(BreakLock),
        Json = parsed.GetValue(Json),
        From = range.From,
        UntilStage = range.Until,
        Forced = forced.ToHashSet(StringComparer.Ordinal),
    };

    private bool Refits(ParseResult parsed, (string From, string Until) range)
    {
        var asked = parsed.CommandResult.Command.Options.Contains(Refit) && parsed.GetValue(Refit);
        var order = Pipeline.StageNames.ToList();
        var score = order.IndexOf("score");
        return asked && (order.IndexOf(range.From) > score || order.IndexOf(range.Until) < score)
            ? throw new SettingsException("--refit: this run leaves score out, which fits the model.")
            : asked;
    }

    private static DateOnly? Date(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new SettingsException($"{option.Name} {text}: write the date as 2021-09-30.");
    }
}
