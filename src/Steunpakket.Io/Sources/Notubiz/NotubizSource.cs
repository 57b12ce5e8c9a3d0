using System.Globalization;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>Meetings and registers of gemeenten at Notubiz (SOURCES 3). Each part of what a gemeente calls its city is an account of its own.</summary>
/// <param name="time">Tells which meetings are old enough to trust their date of change; default the system's.</param>
public sealed class NotubizSource(NotubizSettings settings, TimeProvider? time = null) : ISupplierSource
{
    internal const string Type = NotubizSettings.Type;
    internal const string Meetings = "meetings";
    internal const string Registers = "registers";

    // Wider questions are answered with 404 or 504.
    private const int WindowMonths = 3;

    private readonly NotubizModules _modules = new();

    public string Name => settings.NameOrDefault;

    public string Supplier => settings.Supplier;

    /// <summary>Documents come from the API's own host, the oldest ones from portals of the same supplier.</summary>
    public IReadOnlyList<HostBudget> Budgets(IEnumerable<SupplierAccount> accounts) =>
    [
        .. new[] { settings.BaseUrl.Authority, "*.notubiz.nl", "*.raadsinformatie.nl" }.Select(host =>
            new HostBudget(Name, host, string.Empty, settings.RequestsPerMinute, settings.AtOnce)),
    ];

    public IEnumerable<ListingWindow> Windows(SupplierAccount account, DateWindow period)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account.Within(period) is { } days
            ? days.CalendarWindows(WindowMonths).SelectMany(window => Parts.Select(part => new ListingWindow(account, part, window)))
            : [];
    }

    public IAsyncEnumerable<ListingEvent> ListAsync(ListingRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var window = request.Window;
        if (window.Days is not { } whole || window.Part is not (Meetings or Registers))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"'{window.Key}' is not a window of this source."), nameof(request));
        }

        if (window.Account.Within(whole) is not { } days)
        {
            return AsyncEnumerable.Empty<ListingEvent>();
        }

        var calls = new NotubizCalls(settings.BaseUrl, request.Api);
        return window.Part == Meetings
            ? new NotubizMeetings(calls, request, days, DateOnly.FromDateTime((time ?? TimeProvider.System).GetUtcNow().DateTime)).ListAsync(cancellationToken)
            : new NotubizRegisters(calls, window.Account, days, _modules).ListAsync(cancellationToken);
    }

    private IEnumerable<string> Parts => settings.Registers ? [Meetings, Registers] : [Meetings];
}
