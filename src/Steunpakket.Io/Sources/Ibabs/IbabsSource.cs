using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources.Ibabs.Portal;
using Steunpakket.Io.Sources.Ibabs.Soap;

namespace Steunpakket.Io.Sources.Ibabs;

/// <summary>Lists meetings and registers of gemeenten at iBabs, by SOAP or from the public portal (SOURCES 4).</summary>
/// <remarks>
/// Registers are one window without days, however long the period: iBabs finds entries by the day they last changed, so an entry that
/// changes would leave one dated window and enter another, and be listed twice until the first is asked again. In one window its key
/// stands once, its version tells whether it must be asked, and only a lower bound is needed, which is all that iBabs offers.
/// </remarks>
public sealed class IbabsSource : ISupplierSource
{
    private const string Meetings = "meetings";
    private const string Registers = "registers";
    private const int MonthsBySoap = 6;
    private const int MonthsByPortal = 12;

    // An entry for a meeting may be made, and last changed, weeks before it.
    private const int MonthsAhead = 3;

    private readonly IbabsSettings _settings;
    private readonly SoapMeetings _soapMeetings;
    private readonly IReadOnlyList<HostBudget> _budgets;
    private readonly SoapRegisters _soapRegisters;
    private readonly PortalMeetings _portalMeetings;

    public IbabsSource(IbabsSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
        var addresses = new IbabsAddresses(settings);
        var soap = new SoapService(settings.BaseUrl);
        _soapMeetings = new SoapMeetings(soap, addresses);
        _soapRegisters = new SoapRegisters(soap, addresses);
        _portalMeetings = new PortalMeetings(new PortalPages(addresses), addresses, settings.Registers);
        _budgets = IbabsBudgets.Of(settings);
    }

    public string Name => _settings.NameOrDefault;

    public string Supplier => _settings.Supplier;

    public IReadOnlyList<HostBudget> Budgets(IEnumerable<SupplierAccount> accounts) => _budgets;

    private bool BySoap => _settings.Access == IbabsAccess.Soap;

    public IEnumerable<ListingWindow> Windows(SupplierAccount account, DateWindow period)
    {
        _ = MeetingTypeFilter.Of(account);
        var meetings = period.CalendarWindows(BySoap ? MonthsBySoap : MonthsByPortal).Select(days => new ListingWindow(account, Meetings, days));
        return BySoap && _settings.Registers
            ? meetings.Append(new ListingWindow(account, Registers, Days: null) { ChangedSince = Before(period.Since) })
            : meetings;
    }

    public IAsyncEnumerable<ListingEvent> ListAsync(ListingRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Window switch
        {
            { Part: Registers } => _soapRegisters.ListAsync(request, cancellationToken),
            { Part: Meetings, Days: { } days } when BySoap => _soapMeetings.ListAsync(request, days, cancellationToken),
            { Part: Meetings, Days: { } days } => _portalMeetings.ListAsync(request, days, cancellationToken),
            var window => throw new ArgumentException($"'{window.Key}' is no window of iBabs.", nameof(request)),
        };
    }

    private static DateOnly Before(DateOnly day) => day > DateOnly.MinValue.AddMonths(MonthsAhead) ? day.AddMonths(-MonthsAhead) : day;
}
