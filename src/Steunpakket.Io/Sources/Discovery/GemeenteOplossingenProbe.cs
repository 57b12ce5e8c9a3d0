using System.Text.Json;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Asks a GemeenteOplossingen site for its bodies (dmus). Its hosts answer any page, so only a JSON list counts (SOURCES 5).</summary>
public sealed class GemeenteOplossingenProbe : IAccountProbe
{
    public async Task<ProbeAnswer> AskAsync(ProbeQuestion question, IApi api, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(api);
        var address = new Uri($"{SiteAddress.Of(question.Account)}/v1/dmus");
        var answer = await api.AskAsync(new ApiQuestion(address) { Retries = 1 }, cancellationToken);
        if (!answer.IsSuccess)
        {
            return ProbeAnswer.Refused(answer.Status);
        }

        if (!answer.LooksLikeJson)
        {
            return ProbeAnswer.Refused("no_api", "a page where a list was expected");
        }

        using var json = answer.Json(address);
        if (json.RootElement is not { ValueKind: JsonValueKind.Array } bodies)
        {
            return ProbeAnswer.Refused("no_api", "no list of bodies");
        }

        var names = bodies.EnumerateArray().Select(body => ListedText.Clean(body.Text("name"))).OfType<string>().ToList();
        return names.Count == 0 ? ProbeAnswer.Empty("no_bodies", "an empty list of bodies")
            : ProbeAnswer.Reachable($"{names.Count} bodies, such as {names[0]}") with { MeetingTypes = names };
    }
}
