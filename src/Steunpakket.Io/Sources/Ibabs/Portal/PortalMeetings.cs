using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Ibabs.Portal;

/// <summary>Meetings of a year as the public portal shows them, for who has no permission for SOAP.</summary>
/// <remarks>Pages have no sign of change: all meetings of a window are asked each time.</remarks>
internal sealed class PortalMeetings(PortalPages pages, IbabsAddresses addresses, bool registers)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<AgendaType>> _types = new(StringComparer.OrdinalIgnoreCase);

    public async IAsyncEnumerable<ListingEvent> ListAsync(ListingRequest request, DateWindow days, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var account = request.Window.Account;
        var reader = new PortalReader(account, addresses);
        var filter = MeetingTypeFilter.Of(account);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in await TypesAsync(request.Api, account.Id, cancellationToken))
        {
            if (type.Name is not null && !filter.Fits(type.Name))
            {
                continue;
            }

            for (var year = days.Since.Year; year <= days.Until.Year; year++)
            {
                var (agendas, trouble) = await AgendasAsync(request, type, year, cancellationToken);
                if (trouble is not null)
                {
                    yield return trouble;
                }

                foreach (var agenda in agendas.Where(seen.Add))
                {
                    await foreach (var happened in MeetingAsync(request, reader, type.Name is null ? filter : null, agenda, cancellationToken))
                    {
                        yield return happened;
                    }
                }
            }
        }
    }

    private async Task<IReadOnlyList<AgendaType>> TypesAsync(IApi api, string site, CancellationToken cancellationToken) =>
        _types.TryGetValue(site, out var known) ? known : _types.GetOrAdd(site, await pages.TypesAsync(api, site, cancellationToken));

    private async Task<(IReadOnlyList<string> Agendas, ListingEvent.Trouble? Trouble)> AgendasAsync(
        ListingRequest request, AgendaType type, int year, CancellationToken cancellationToken)
    {
        try
        {
            return (await pages.AgendasAsync(request.Api, request.Window.Account.Id, type, year, cancellationToken), null);
        }
        catch (Exception wrong) when (ItemTrouble.IsOfOneItem(wrong))
        {
            return ([], ItemTrouble.Of(wrong, $"agendas of '{type.Name ?? type.Id}' in {year}"));
        }
    }

    private async IAsyncEnumerable<ListingEvent> MeetingAsync(
        ListingRequest request, PortalReader reader, MeetingTypeFilter? filter, string agenda, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (meeting, trouble) = await PageAsync(() => pages.AgendaAsync(request.Api, request.Window.Account.Id, agenda, cancellationToken), $"meeting {agenda}");
        if (trouble is not null)
        {
            yield return trouble;
        }

        if (meeting is null || filter?.Fits(meeting.Name) == false)
        {
            yield break;
        }

        yield return reader.Meeting(agenda, meeting);
        foreach (var entry in registers ? meeting.Entries : [])
        {
            var (documents, missed) = await PageAsync(
                () => pages.EntryAsync(request.Api, request.Window.Account.Id, entry.Id, cancellationToken), $"meeting {agenda}, register entry {entry.Id}");
            yield return missed ?? reader.Entry(agenda, meeting, entry, documents!);
        }
    }

    private static async Task<(T? Page, ListingEvent? Trouble)> PageAsync<T>(Func<Task<T>> ask, string what)
        where T : class
    {
        try
        {
            return (await ask(), null);
        }
        catch (Exception wrong) when (ItemTrouble.IsOfOneItem(wrong))
        {
            return (null, ItemTrouble.Of(wrong, what));
        }
    }
}
