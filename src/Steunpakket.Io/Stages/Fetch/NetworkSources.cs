using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>The configured sources that are asked over the network, and the accounts they serve.</summary>
public sealed class NetworkSources
{
    private readonly GemeenteTable _gemeenten;
    private readonly HashSet<GemeenteCode>? _selected;
    private readonly Func<ApiSourceSettings, ISupplierSource> _make;

    public NetworkSources(RunContext context)
        : this(context.Config, context.Gemeenten, settings => context.Supplier(settings, context.Environment))
    {
    }

    /// <param name="make">Makes the adapter of a source.</param>
    public NetworkSources(SteunpakketConfig config, GemeenteTable gemeenten, Func<ApiSourceSettings, ISupplierSource> make)
    {
        (_gemeenten, _make) = (gemeenten, make);
        _selected = config.SelectedGemeenten(gemeenten);
        All = [.. config.Sources.OfType<ApiSourceSettings>().Select(make)];
    }

    /// <summary>In the settings' order.</summary>
    public IReadOnlyList<ISupplierSource> All { get; }

    /// <summary>The gemeenten that some source serves and the settings select, by code.</summary>
    public IEnumerable<Gemeente> Gemeenten => _gemeenten.All.Where(gemeente =>
        (_selected?.Contains(gemeente.Code) ?? true) && All.Any(source => Accounts(source, gemeente).Any()));

    public static IEnumerable<SupplierAccount> Accounts(ISupplierSource source, Gemeente gemeente) =>
        gemeente.Accounts.Where(account => account.Supplier == source.Supplier);

    /// <summary>What must not come out in a log, a table or a message.</summary>
    public IEnumerable<string> Secrets => All.OfType<IHoldsSecrets>().SelectMany(source => source.Secrets);

    /// <summary>Of every supplier there is, asked or not: what one source lists may lie on another supplier's host.</summary>
    public IReadOnlyList<HostBudget> Budgets()
    {
        var asked = All.Select(source => source.Supplier).ToHashSet(StringComparer.Ordinal);
        var others = SupplierCatalog.Defaults.Where(settings => !asked.Contains(settings.Supplier)).Select(_make);
        return [.. All.Concat(others).SelectMany(source => source.Budgets(_gemeenten.All.SelectMany(gemeente => Accounts(source, gemeente))))];
    }
}
