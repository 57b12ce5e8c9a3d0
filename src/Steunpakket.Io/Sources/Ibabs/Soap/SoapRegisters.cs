using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Steunpakket.Io.Sources.Ibabs.Soap;

/// <summary>Entries of all registers (lists) of a site.</summary>
internal sealed class SoapRegisters(SoapService soap, IbabsAddresses addresses)
{
    private static readonly DateOnly Ever = new(1900, 1, 1);

    public async IAsyncEnumerable<ListingEvent> ListAsync(ListingRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var account = request.Window.Account;
        var reader = new RegisterReader(account, addresses);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var lists = await soap.ListsAsync(request.Api, account.Id, cancellationToken);
        foreach (var list in Lists(lists))
        {
            var (entries, trouble) = await EntriesAsync(request, list, cancellationToken);
            if (trouble is not null)
            {
                yield return trouble;
            }

            foreach (var entry in entries.Where(entry => seen.Add(entry.Key)))
            {
                foreach (var happened in await EntryAsync(request, reader, entry, cancellationToken))
                {
                    yield return happened;
                }
            }
        }
    }

    private static IEnumerable<Register> Lists(XElement? result) =>
        from list in result?.All("iBabsKeyValue") ?? []
        let id = list.Text("Key")
        where id is not null
        select new Register(id, ListedText.CleanPlain(list.Text("Value")));

    private async Task<(IReadOnlyList<RegisterEntry> Entries, ListingEvent.Trouble? Trouble)> EntriesAsync(ListingRequest request, Register list, CancellationToken cancellationToken)
    {
        try
        {
            var result = await soap.EntriesAsync(request.Api, request.Window.Account.Id, list.Id, request.Window.ChangedSince ?? Ever, cancellationToken);
            var all = result?.All("iBabsListEntryBase").Select(entry => RegisterEntry.Of(entry, list)).ToList() ?? [];
            return ([.. all.OfType<RegisterEntry>()], all.Contains(null) ? new ListingEvent.Trouble("changed_shape", $"register '{list.Name}' has an entry without EntryId") : null);
        }
        catch (Exception wrong) when (ItemTrouble.IsOfOneItem(wrong))
        {
            return ([], ItemTrouble.Of(wrong, $"register '{list.Name}'"));
        }
    }

    private async Task<IEnumerable<ListingEvent>> EntryAsync(ListingRequest request, RegisterReader reader, RegisterEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Version is not null && request.Before.VersionOf(entry.Key) == entry.Version)
        {
            return [new ListingEvent.Same(entry.Key)];
        }

        try
        {
            var result = await soap.EntryAsync(request.Api, request.Window.Account.Id, entry.List, entry.Id, cancellationToken);
            return reader.Read(entry, result);
        }
        catch (Exception wrong) when (ItemTrouble.IsOfOneItem(wrong))
        {
            return [ItemTrouble.Of(wrong, $"register '{entry.ListName}', entry {entry.Id}")];
        }
    }
}
