using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources;

/// <summary>Asks one supplier's API what there is. Knows addresses and shapes, nothing else; safe for several threads.</summary>
public interface ISupplierSource
{
    /// <summary>How the source is called in tables.</summary>
    string Name { get; }

    /// <summary>Which accounts of <c>gemeenten.csv</c> it serves.</summary>
    string Supplier { get; }

    /// <summary>The hosts it asks for these accounts, documents included, and how much may be asked of them.</summary>
    /// <param name="accounts">Those of other suppliers are passed over; so are those whose address is none, which <see cref="ListAsync"/> reports.</param>
    IReadOnlyList<HostBudget> Budgets(IEnumerable<SupplierAccount> accounts);

    /// <summary>The questions that together cover <paramref name="period"/>, each asked, stored and repeated as one.</summary>
    IEnumerable<ListingWindow> Windows(SupplierAccount account, DateWindow period);

    /// <summary>Asks one window. What cannot be understood of one item is an event, not an exception.</summary>
    /// <exception cref="SourceUnavailableException">The supplier gave no answer to the window's main question.</exception>
    /// <exception cref="SourceChangedException">It gave one in a shape that cannot be understood.</exception>
    IAsyncEnumerable<ListingEvent> ListAsync(ListingRequest request, CancellationToken cancellationToken);
}
