using System.Globalization;
using System.Runtime.CompilerServices;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Parlaeus;

/// <summary>Lists the agenda documents of gemeenten at Parlaeus (SOURCES 6).</summary>
public sealed class ParlaeusSource(ParlaeusSettings settings, Func<string, string?> environment) : ISupplierSource, IHoldsSecrets
{
    private const int WindowMonths = 6;

    private readonly ParlaeusRids _rids = new(settings, environment);

    public string Name => settings.NameOrDefault;

    public string Supplier => settings.Supplier;

    public IEnumerable<string> Secrets => _rids.All;

    public IReadOnlyList<HostBudget> Budgets(IEnumerable<SupplierAccount> accounts) => SiteAddress.Budgets(settings, accounts, ParlaeusApi.Path);

    public IEnumerable<ListingWindow> Windows(SupplierAccount account, DateWindow period) =>
        (account.Within(period)?.CalendarWindows(WindowMonths) ?? []).Select(days => new ListingWindow(account, "meetings", days));

    public async IAsyncEnumerable<ListingEvent> ListAsync(ListingRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var account = request.Window.Account;
        var days = request.Window.Days ?? throw new ArgumentException("Agendas are asked by date.", nameof(request));
        var api = new ParlaeusApi(request.Api, SiteAddress.Of(account, ParlaeusApi.Path), _rids.Of(account.Gemeente));
        foreach (var agenda in await AgendasAsync(api, days, cancellationToken))
        {
            if (agenda.LastChange is { } version && version == request.Before.VersionOf(agenda.Key))
            {
                yield return new ListingEvent.Same(agenda.Key);
                continue;
            }

            foreach (var happened in await DetailAsync(api, agenda, account.Gemeente, cancellationToken))
            {
                yield return happened;
            }
        }
    }

    /// <exception cref="SourceUnavailableException">No list came.</exception>
    private static async Task<IReadOnlyList<AgendaLine>> AgendasAsync(ParlaeusApi api, DateWindow days, CancellationToken cancellationToken)
    {
        // A day more, which is not taken: nothing says whether the last day belongs to the range.
        var range = string.Create(CultureInfo.InvariantCulture, $"&since={days.Since:yyyyMMdd}&until={days.Until.AddDays(1):yyyyMMdd}");
        var answer = await api.AskAsync("agenda_list", range, cancellationToken);
        try
        {
            var list = answer.Has("list") ? answer.List("list") : throw new FormatException("no list");
            var lines = list.Select(AgendaLine.Of).OfType<AgendaLine>().Where(line => line.Day is not { } day || days.Contains(day));
            return [.. lines.DistinctBy(line => line.Key)];
        }
        catch (FormatException wrong)
        {
            throw new SourceChangedException(api.Address, $"agenda_list: {wrong.Message}", wrong);
        }
    }

    // One agenda that fails is no reason to lose the others.
    private static async Task<ListingEvent[]> DetailAsync(ParlaeusApi api, AgendaLine line, GemeenteCode gemeente, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await api.AskAsync("agenda_detail", $"&agid={Uri.EscapeDataString(line.Agid)}", cancellationToken);
            return new Agenda(line, gemeente, answer.Object("agenda") ?? throw new FormatException("no agenda")).Read();
        }
        catch (SourceUnavailableException failure)
        {
            return [new ListingEvent.Trouble(failure.Reason, $"{line.Key}: {failure.Detail}")];
        }
        catch (Exception wrong) when (wrong is SourceChangedException or FormatException)
        {
            return [new ListingEvent.Trouble("changed_shape", $"{line.Key}: {wrong.Message}")];
        }
    }
}
