using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources.Parlaeus;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Asks a Parlaeus site for its agendas of the last year, with the gemeente's own token (SOURCES 6).</summary>
/// <param name="environment">Gives the value of an environment variable.</param>
public sealed class ParlaeusProbe(ParlaeusSettings settings, Func<string, string?> environment) : IAccountProbe
{
    private const string Sound = "200";

    private readonly ParlaeusRids _rids = new(settings, environment);

    public async Task<ProbeAnswer> AskAsync(ProbeQuestion question, IApi api, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(api);
        if (_rids.Find(question.Account.Gemeente) is not { } rid)
        {
            return ProbeAnswer.Refused("no_token", $"the environment variable {_rids.VariableOf(question.Account.Gemeente)} is not set; the supplier gives the token on request");
        }

        var (since, until) = (question.LastYear.Since, question.LastYear.Until);
        var address = new Uri($"{SiteAddress.Of(question.Account, ParlaeusApi.Path)}{ParlaeusApi.Path}?rid={Uri.EscapeDataString(rid)}&fn=agenda_list&since={since:yyyyMMdd}&until={until:yyyyMMdd}");
        var answer = await api.AskAsync(new ApiQuestion(address) { Retries = 1 }, cancellationToken);
        if (!answer.IsSuccess)
        {
            return ProbeAnswer.Refused(answer.Status);
        }

        using var json = answer.Json(address);
        var root = json.RootElement;
        if (root.Text("status") is var status && status != Sound)
        {
            // The supplier may repeat the token that it does not accept.
            return ProbeAnswer.Refused($"status_{status}", (root.Text("message") ?? "").Replace(rid, "***", StringComparison.OrdinalIgnoreCase));
        }

        var dates = root.Items("list").Select(agenda => SupplierDates.WallClock(agenda.Text("date"))).OfType<DateOnly>().ToList();
        return dates.Count == 0 ? ProbeAnswer.Empty("no_agendas", $"no agendas in {question.LastYear}")
            : ProbeAnswer.Reachable($"{dates.Count} agendas in {question.LastYear}") with { Newest = dates.Max() };
    }
}
