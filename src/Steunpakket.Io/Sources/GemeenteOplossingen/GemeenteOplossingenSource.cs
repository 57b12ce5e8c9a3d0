using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.GemeenteOplossingen;

/// <summary>Lists the meeting documents of gemeenten at GemeenteOplossingen (SOURCES 5), by version 1 of its API: version 2 leaves documents out.</summary>
public sealed class GemeenteOplossingenSource(GemeenteOplossingenSettings settings) : ISupplierSource
{
    private const int WindowMonths = 6;

    private const int FewestDays = 7;

    public string Name => settings.NameOrDefault;

    public string Supplier => settings.Supplier;

    public IReadOnlyList<HostBudget> Budgets(IEnumerable<SupplierAccount> accounts) => SiteAddress.Budgets(settings, accounts);

    public IEnumerable<ListingWindow> Windows(SupplierAccount account, DateWindow period) =>
        (account.Within(period)?.CalendarWindows(WindowMonths) ?? []).Select(days => new ListingWindow(account, "meetings", days));

    public async IAsyncEnumerable<ListingEvent> ListAsync(ListingRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var account = request.Window.Account;
        var site = SiteAddress.Of(account);
        var window = new HalvedWindow(request.Window.Days ?? throw new ArgumentException("Meetings are asked by date.", nameof(request)), FewestDays);
        var parts = new AskedParts(window);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (window.Next() is { } days)
        {
            var meetings = await AskAsync(request.Api, site, days, window.Retries(days), parts, cancellationToken);
            foreach (var happened in meetings is null ? [] : new MeetingList(site, account.Gemeente, seen).Read(meetings.Value, days))
            {
                yield return happened;
            }
        }

        foreach (var trouble in parts.Troubles())
        {
            yield return trouble;
        }
    }

    /// <returns>Null when no answer came; <paramref name="parts"/> knows then.</returns>
    private static async Task<JsonElement?> AskAsync(IApi api, string site, DateWindow days, int retries, AskedParts parts, CancellationToken cancellationToken)
    {
        // A day more on either side, which is not taken: clients disagree on whether the seconds are Dutch or UTC, and nothing says
        // whether the ends belong to the range. Dates as yyyy-MM-dd are ignored and bring everything since 2007.
        var (from, to) = (SupplierDates.UnixSeconds(days.Since.AddDays(-1)), SupplierDates.UnixSeconds(days.Until.AddDays(2)));
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"{site}/v1/meetings?date_from={from}&date_to={to}"));
        var question = new ApiQuestion(address) { Retries = retries };
        try
        {
            var answer = await api.AskAsync(question, cancellationToken);
            var meetings = MeetingList.Checked(WholeAnswer.Read(answer, address), address);
            parts.Answered();
            return meetings;
        }
        catch (SourceUnavailableException failure)
        {
            parts.Failed(days, failure);
            return null;
        }
    }
}
