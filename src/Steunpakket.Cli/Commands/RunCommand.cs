using System.CommandLine;
using Steunpakket.Cli.Running;
using Steunpakket.Io.Running;

namespace Steunpakket.Cli.Commands;

/// <summary><c>run</c>: all stages, each only where its input changed.</summary>
internal static class RunCommand
{
    public static Command Build()
    {
        var stages = string.Join(", ", Pipeline.StageNames);
        var from = new Option<string>("--from") { Description = $"First stage: {stages}.", DefaultValueFactory = _ => Pipeline.StageNames[0] };
        var until = new Option<string>("--until") { Description = "Last stage.", DefaultValueFactory = _ => Pipeline.StageNames[^1] };
        var force = new Option<string[]>("--force") { Description = "Run this stage also where nothing changed.", AllowMultipleArgumentsPerToken = true };
        from.AcceptOnlyFromAmong([.. Pipeline.StageNames]);
        until.AcceptOnlyFromAmong([.. Pipeline.StageNames]);
        force.AcceptOnlyFromAmong([.. Pipeline.StageNames]);
        var options = new RunOptions();
        var command = new Command("run", "Run the stages from fetch to export; only what changed is done again.") { from, until, force, options.RequireReview, options.Refit };
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunSession.RunAsync(
            options.Read(parsed, (parsed.GetRequiredValue(from), parsed.GetRequiredValue(until)), parsed.GetValue(force) ?? []),
            cancellationToken));
        return command;
    }
}
