using System.Text.Json;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources.Notubiz;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Asks Notubiz for an organisation's events of the last year; where that is too much for it, of three months (SOURCES 3.3).</summary>
public sealed class NotubizProbe(NotubizSettings settings) : IAccountProbe
{
    private const int FewerMonths = 3;

    public async Task<ProbeAnswer> AskAsync(ProbeQuestion question, IApi api, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(api);
        var year = question.LastYear;
        return await YearAsync(question.Account.Id, year, api, cancellationToken)
            ?? await EventsAsync(question.Account.Id, new DateWindow(year.Until.AddMonths(-FewerMonths), year.Until), api, cancellationToken);
    }

    /// <returns>Null when a smaller question is the better one.</returns>
    private async Task<ProbeAnswer?> YearAsync(string organisation, DateWindow year, IApi api, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await EventsAsync(organisation, year, api, cancellationToken);
            return answer.Reason == "http_404" ? null : answer;
        }
        catch (SourceUnavailableException away) when (away.MayBeTooMuch)
        {
            return null;
        }
    }

    private async Task<ProbeAnswer> EventsAsync(string organisation, DateWindow window, IApi api, CancellationToken cancellationToken)
    {
        var (first, refusal) = await PageAsync(organisation, window, 1, api, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        var dates = first!.Dates;
        if (first.Pages > 1)
        {
            var (last, _) = await PageAsync(organisation, window, first.Pages, api, cancellationToken);
            dates = [.. dates, .. last?.Dates ?? []];
        }

        return dates.Count == 0 ? ProbeAnswer.Empty("no_events", $"no public events in {window}")
            : ProbeAnswer.Reachable($"{first.Total ?? dates.Count} events in {window}") with { Newest = dates.Max() };
    }

    private async Task<(Page? Page, ProbeAnswer? Refusal)> PageAsync(string organisation, DateWindow window, long page, IApi api, CancellationToken cancellationToken)
    {
        var address = NotubizCalls.Address(
            settings.BaseUrl, $"events?organisation_id={Uri.EscapeDataString(organisation)}&{NotubizCalls.Dates(window)}&page={page}");
        var answer = await api.AskAsync(new ApiQuestion(address) { Retries = 1 }, cancellationToken);
        if (!answer.LooksLikeJson && !answer.IsSuccess)
        {
            return (null, ProbeAnswer.Refused(answer.Status));
        }

        using var json = answer.Json(address);
        var root = json.RootElement;
        return root.Field("events") is { ValueKind: JsonValueKind.Array } && answer.IsSuccess
            ? (new Page(root.Field("pagination")?.Number("total_items"), root.Field("pagination")?.Number("total_pages") ?? 1, Dates(root.Items("events"))), null)
            : (null, answer.IsSuccess ? ProbeAnswer.Refused("no_events_list", root.Text("message") ?? "") : ProbeAnswer.Refused(answer.Status, root.Text("message") ?? ""));
    }

    private static List<DateOnly> Dates(IEnumerable<JsonElement> events) =>
        [.. events
            .Where(meeting => meeting.Text("permission_group") is null or "public")
            .SelectMany(meeting => meeting.Items("plannings"))
            .Select(planning => SupplierDates.WallClock(planning.Text("start_date")))
            .OfType<DateOnly>()];

    private sealed record Page(long? Total, long Pages, List<DateOnly> Dates);
}
