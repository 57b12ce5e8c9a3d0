using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>The configured sources that are asked over the network, and the accounts they serve.</summary>
internal sealed class NetworkSources
{
    private readonly RunContext _context;
    private readonly GemeenteTable _gemeenten;
    private readonly HashSet<GemeenteCode>? _selected;

    public NetworkSources(RunContext context)
    {
        (_context, _gemeenten) = (context, context.Gemeenten);
        _selected = context.Config.SelectedGemeenten(context.Gemeenten);
        All = [.. context.Config.Sources.OfType<ApiSourceSettings>().Select(settings => context.Supplier(settings, context.Environment))];
    }

    /// <summary>In the settings' order.</summary>
    public IReadOnlyList<ISupplierSource> All { get; }

    /// <summary>The gemeenten that some source serves and the settings select, by code.</summary>
    public IEnumerable<Gemeente> Gemeenten => _gemeenten.All.Where(gemeente =>
        (_selected?.Contains(gemeente.Code) ?? true) && All.Any(source => Accounts(source, gemeente).Any()));

    public static IEnumerable<SupplierAccount> Accounts(ISupplierSource source, Gemeente gemeente) =>
        gemeente.Accounts.Where(account => account.Supplier == source.Supplier);

    /// <summary>Of every supplier there is, asked or not: what one source lists may lie on another supplier's host.</summary>
    public IReadOnlyList<HostBudget> Budgets()
    {
        var asked = All.Select(source => source.Supplier).ToHashSet(StringComparer.Ordinal);
        var others = SupplierCatalog.Defaults.Where(settings => !asked.Contains(settings.Supplier)).Select(settings => _context.Supplier(settings, _context.Environment));
        return [.. All.Concat(others).SelectMany(source => source.Budgets(_gemeenten.All.SelectMany(gemeente => Accounts(source, gemeente))))];
    }
}
