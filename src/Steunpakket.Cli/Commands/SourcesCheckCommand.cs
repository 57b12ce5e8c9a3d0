using System.CommandLine;
using System.Text.Json;
using Steunpakket.Cli.Running;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.Discovery;

namespace Steunpakket.Cli.Commands;

/// <summary><c>sources check</c>: asks each account one small question.</summary>
internal static class SourcesCheckCommand
{
    public static Command Build(Func<SteunpakketConfig, IApi> door)
    {
        var options = new SourcesOptions();
        var command = new Command("check", "Ask each account of the settings' sources one small question; exit code 1 when one that is no guess fails.");
        options.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var setup = options.Open(parsed);
            if (setup.Sources.Count == 0)
            {
                throw new SettingsException("sources: none is asked over the network; add one such as { \"type\": \"notubiz\" }.");
            }

            var found = await AskAsync(setup, door, cancellationToken);
            Show(found, options.IsJson(parsed));
            return found.Any(one => one.IsFailure) ? ExitCode.DoneWithFailures : ExitCode.Done;
        });
        return command;
    }

    // Sources side by side, each with its own pace; the accounts of one after another.
    private static async Task<IReadOnlyList<CheckedAccount>> AskAsync(SourcesSetup setup, Func<SteunpakketConfig, IApi> door, CancellationToken cancellationToken)
    {
        var api = door(setup.Config);
        using var closed = api as IDisposable;
        var (foreign, today) = (new ForeignNames(setup.Table), SupplierDates.DutchDay(TimeProvider.System.GetUtcNow()));
        var answers = await Task.WhenAll(setup.Sources.Select(source => new AccountCheck(
            source, ProbeCatalog.Make(source, Environment.GetEnvironmentVariable), foreign, today).RunAsync(setup.Gemeenten, api, cancellationToken)));
        return [.. answers.SelectMany(answer => answer)];
    }

    private static void Show(IReadOnlyList<CheckedAccount> found, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(found.Select(CheckedLine.Of), JsonFormat.Written));
            return;
        }

        foreach (var one in found)
        {
            var words = string.Join(", ", new[] { one.Reason, one.Newest is { } day ? $"newest {day:yyyy-MM-dd}" : "", one.Detail }.Where(word => word.Length > 0).Distinct());
            Console.Out.WriteLine($"{(one.IsFailure ? "FAILS " : "")}{CheckedLine.Word(one.State),-10} {one.Source,-20} {one.Account.Gemeente} {one.Gemeente,-24} {one.Account}  {ShownText.Of(words)}");
            foreach (var name in one.Suspect)
            {
                Console.Out.WriteLine($"  another gemeente's meeting? {ShownText.Of(name)}");
            }
        }

        foreach (var group in found.GroupBy(one => one.State).OrderBy(group => group.Key))
        {
            Console.Error.WriteLine($"{CheckedLine.Word(group.Key),-10} {group.Count(),4}, of which {group.Count(one => one.Account.Guess)} guesses");
        }
    }
}
