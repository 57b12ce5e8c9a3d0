using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Ibabs.Soap;

/// <summary>Meetings of a stretch of days, with their agenda items and documents.</summary>
internal sealed class SoapMeetings(SoapService soap, IbabsAddresses addresses)
{
    private const int FewestDays = 14;

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> _types = new(StringComparer.OrdinalIgnoreCase);

    public async IAsyncEnumerable<ListingEvent> ListAsync(ListingRequest request, DateWindow window, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var account = request.Window.Account;
        var meetings = new SoapMeeting(account, addresses, await TypesAsync(request.Api, account.Id, cancellationToken));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var stretches = new HalvedWindow(window, FewestDays);
        while (stretches.Next() is { } days)
        {
            var (result, trouble) = await AskAsync(request, days, stretches, cancellationToken);
            foreach (var happened in Events(meetings, result, seen))
            {
                yield return happened;
            }

            if (trouble is not null)
            {
                yield return trouble;
            }
        }
    }

    private static IEnumerable<ListingEvent> Events(SoapMeeting meetings, XElement? result, HashSet<string> seen) =>
        result is null ? [] : result.All("iBabsMeeting").SelectMany(meetings.Read).Where(happened => happened is not ListingEvent.Item item || seen.Add(item.Key));

    private async Task<(XElement? Result, ListingEvent.Trouble? Trouble)> AskAsync(
        ListingRequest request, DateWindow days, HalvedWindow stretches, CancellationToken cancellationToken)
    {
        try
        {
            return (await soap.MeetingsAsync(request.Api, request.Window.Account.Id, days, stretches.Retries(days), cancellationToken), null);
        }
        catch (SourceUnavailableException tooMuch) when (tooMuch.MayBeTooMuch)
        {
            return (null, stretches.TryHalve(days) ? null : ItemTrouble.Of(tooMuch, $"meetings of {days}"));
        }
    }

    private async Task<IReadOnlyDictionary<string, string>> TypesAsync(IApi api, string site, CancellationToken cancellationToken)
    {
        if (_types.TryGetValue(site, out var known))
        {
            return known;
        }

        // An archived site has no types, yet still its meetings.
        var result = await soap.MeetingTypesAsync(api, site, cancellationToken);
        return _types.GetOrAdd(site, result is null ? new Dictionary<string, string>() : Names(result));
    }

    private static Dictionary<string, string> Names(XElement result)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var type in result.All("iBabsMeetingtype"))
        {
            if (type.Text("Id") is { } id && ListedText.CleanPlain(type.Text("Description") ?? type.Text("Meetingtype")) is { } name)
            {
                names.TryAdd(id, name);
            }
        }

        return names;
    }
}
