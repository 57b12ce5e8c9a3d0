using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch;

namespace Steunpakket.Cli.Running;

/// <summary>Looks at what fetching over the network needs; connects to the sources' hosts and asks them nothing.</summary>
internal static class DoctorNetwork
{
    // Where each gemeente has a host of its own, a few tell whether this machine gets out.
    private const int MostHosts = 3;

    /// <summary>Nothing when no source is asked over the network.</summary>
    public static IEnumerable<Finding> Examine(SteunpakketConfig config, GemeenteTable table)
    {
        var settings = config.Sources.OfType<ApiSourceSettings>().ToList();
        if (settings.Count == 0)
        {
            return [];
        }

        var sources = new NetworkSources(config, table, one => SupplierCatalog.Make(one, Environment.GetEnvironmentVariable));
        return
        [
            Contact(config.Fetch),
            .. Hosts(settings, sources, config),
            .. settings.OfType<ParlaeusSettings>().Select(parlaeus => Tokens(parlaeus, Accounts(parlaeus, sources, config.Period))),
        ];
    }

    private static Finding Contact(FetchSettings settings)
    {
        try
        {
            return new Finding("contact", Ok: true, NetworkDoor.Introduction(settings, ProgramVersions.Program));
        }
        catch (SettingsException wrong)
        {
            return new Finding("contact", Ok: false, wrong.Message, "Without it only 'run --offline' and 'fetch --offline' work.");
        }
    }

    // One source that is away costs a run its windows; a run without any brings nothing.
    private static IEnumerable<Finding> Hosts(List<ApiSourceSettings> settings, NetworkSources sources, SteunpakketConfig config)
    {
        var rules = sources.Budgets();
        var looked = Task.WhenAll(settings.Select(async source =>
        {
            var addresses = source.Places(Accounts(source, sources, config.Period)).DistinctBy(address => address.Authority).Take(MostHosts).ToList();
            var troubles = await Task.WhenAll(addresses.Select(address => HostReach.TroubleAsync(address, rules, config.Fetch.AllowPrivateHosts, CancellationToken.None)));
            return (Source: source.NameOrDefault, Looks: addresses.Zip(troubles, (address, trouble) => (Host: address.Authority, Trouble: trouble)).ToList());
        })).GetAwaiter().GetResult();
        var isCutOff = looked.Any(one => one.Looks.Count > 0) && looked.All(one => one.Looks.All(look => look.Trouble is not null));
        return looked.Select(one => Host(one.Source, one.Looks, isCutOff));
    }

    private static Finding Host(string source, List<(string Host, string? Trouble)> looks, bool isCutOff)
    {
        var found = looks.Count == 0 ? "no gemeente of the settings has it"
            : string.Join("; ", looks.Select(look => look.Trouble is null ? $"{look.Host} connects" : $"{look.Host}: {look.Trouble}"));
        var remedy = looks.Count == 0 ? "'steunpakket sources list' shows which sources serve which gemeenten."
            : isCutOff ? "No source can be reached. Look at the network and its firewall, or work with what was fetched: 'run --offline'."
            : looks.Any(look => look.Trouble is not null) ? "What this host has is a failed window or document of the run, and asked again in the next."
            : null;
        return new Finding(source, Ok: looks.Count == 0 || !isCutOff, ShownText.Of(found), remedy);
    }

    private static Finding Tokens(ParlaeusSettings settings, List<SupplierAccount> accounts)
    {
        var missing = accounts.Select(account => settings.RidVariable(account.Gemeente.Value)).Distinct()
            .Where(variable => string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(variable))).ToList();
        return new Finding(
            $"{settings.NameOrDefault} rids",
            Ok: true,
            $"{accounts.DistinctBy(account => account.Gemeente).Count() - missing.Count} set{(missing.Count == 0 ? "" : $", not set: {string.Join(", ", missing)}")}",
            missing.Count == 0 ? null : "Ask Qualigraf for the gemeente's rid and put it in that environment variable; until then the gemeente's windows fail.");
    }

    // Those seen to work first.
    private static List<SupplierAccount> Accounts(ApiSourceSettings source, NetworkSources sources, PeriodSettings period) =>
    [
        .. sources.Gemeenten.SelectMany(gemeente => gemeente.Accounts)
            .Where(account => account.Supplier == source.Supplier && account.Within(new DateWindow(period.Since, period.Until)) is not null)
            .OrderBy(account => account.Guess),
    ];
}
