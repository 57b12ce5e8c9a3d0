using System.CommandLine;
using System.Text.Json;
using Steunpakket.Cli.Running;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.Discovery;

namespace Steunpakket.Cli.Commands;

/// <summary><c>sources discover</c>: looks for suppliers that are not in <c>gemeenten.csv</c>; changes nothing there.</summary>
internal static class SourcesDiscoverCommand
{
    public static Command Build(Func<SteunpakketConfig, IApi> door)
    {
        var options = new SourcesOptions();
        var file = new Option<string?>("--csv") { Description = "Also write the proposals to this file: gemeentecode,gemeente,bronnen,bewijs." };
        var command = new Command("discover", "Look for suppliers of gemeenten that have none, or of those named, and propose lines for gemeenten.csv.") { file };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var setup = options.Open(parsed);
            var path = Checked(parsed.GetValue(file));
            var proposals = await AskAsync(setup, options.Named(parsed).Count > 0, door, cancellationToken);
            if (path is not null)
            {
                ProposalFile.Write(path, proposals);
            }

            Show(proposals, options.IsJson(parsed));
            return ExitCode.Done;
        });
        return command;
    }

    // Before a long search, not after it.
    private static string? Checked(string? path) => path is null || Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path)))
        ? path
        : throw new SettingsException($"--csv {path}: there is no such folder.");

    private static async Task<IReadOnlyList<Proposal>> AskAsync(SourcesSetup setup, bool named, Func<SteunpakketConfig, IApi> door, CancellationToken cancellationToken)
    {
        var wanted = setup.Gemeenten.Where(gemeente => named || (gemeente.ValidUntil is null && !SupplierDiscovery.HasCouncilSupplier(gemeente))).ToList();
        var api = door(setup.Config);
        using var closed = api as IDisposable;
        var discovery = new SupplierDiscovery(DiscoveryCatalog.Make(setup.Config), SupplierDates.DutchDay(TimeProvider.System.GetUtcNow()));
        var proposals = new List<Proposal>();
        foreach (var gemeente in wanted)
        {
            proposals.AddRange(await discovery.ForAsync(gemeente, api, cancellationToken));
        }

        return proposals;
    }

    private static void Show(IReadOnlyList<Proposal> proposals, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(proposals, JsonFormat.Written));
            return;
        }

        foreach (var proposal in proposals)
        {
            Console.Out.WriteLine($"{proposal.Gemeentecode} {proposal.Gemeente,-24} {proposal.Bronnen ?? "-",-40} {ShownText.Of(proposal.Evidence)}");
        }

        Console.Error.WriteLine($"{proposals.Count(proposal => proposal.Bronnen is not null)} proposals; look at each one before it goes into gemeenten.csv.");
    }
}
