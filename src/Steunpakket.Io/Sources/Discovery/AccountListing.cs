using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Which gemeenten the sources of the settings serve, by which accounts, and which they do not.</summary>
/// <param name="Accounts">By source in the settings' order, then by code.</param>
/// <param name="Without">Gemeenten that no source of the settings serves.</param>
/// <param name="Totals">Every supplier that stands in the settings or the table.</param>
public sealed record AccountListing(
    IReadOnlyList<AccountLine> Accounts, IReadOnlyList<GemeenteWithout> Without, IReadOnlyList<SupplierTotal> Totals)
{
    public static AccountListing Of(IReadOnlyList<ApiSourceSettings> sources, IReadOnlyList<Gemeente> gemeenten)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(gemeenten);
        var served = sources.Select(source => source.Supplier).ToHashSet(StringComparer.Ordinal);
        return new AccountListing(
            [.. from source in sources
                from gemeente in gemeenten
                from account in gemeente.Accounts
                where account.Supplier == source.Supplier
                select new AccountLine(
                    source.NameOrDefault, gemeente.Code.Value, gemeente.Name, account.Supplier, account.Id, account.Filter, account.From, account.Until, account.Guess)],
            [.. gemeenten
                .Where(gemeente => !gemeente.Accounts.Any(account => served.Contains(account.Supplier)))
                .Select(gemeente => new GemeenteWithout(
                    gemeente.Code.Value, gemeente.Name, [.. gemeente.Accounts.Select(account => account.Supplier).Distinct()]))],
            [.. Suppliers(sources, gemeenten).Select(supplier => Total(supplier, served.Contains(supplier), gemeenten))]);
    }

    private static IEnumerable<string> Suppliers(IEnumerable<ApiSourceSettings> sources, IEnumerable<Gemeente> gemeenten) => sources
        .Select(source => source.Supplier)
        .Concat(gemeenten.SelectMany(gemeente => gemeente.Accounts).Select(account => account.Supplier).Order(StringComparer.Ordinal))
        .Distinct();

    private static SupplierTotal Total(string supplier, bool inSettings, IEnumerable<Gemeente> gemeenten)
    {
        var accounts = gemeenten.SelectMany(gemeente => gemeente.Accounts).Where(account => account.Supplier == supplier).ToList();
        return new SupplierTotal(
            supplier, inSettings, accounts.Select(account => account.Gemeente).Distinct().Count(), accounts.Count, accounts.Count(account => account.Guess));
    }
}
