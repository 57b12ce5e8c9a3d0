using System.Text;
using System.Text.Json;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Asks Open Raadsinformatie for an index's newest document (SOURCES 1).</summary>
public sealed class OriProbe(OriSettings settings) : IAccountProbe
{
    public async Task<ProbeAnswer> AskAsync(ProbeQuestion question, IApi api, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(api);
        var address = new Uri($"{settings.BaseUrl.AbsoluteUri.TrimEnd('/')}/elastic/{Uri.EscapeDataString(question.Account.Id)}/_search?ignore_unavailable=true&allow_no_indices=true");
        var answer = await api.AskAsync(
            new ApiQuestion(address) { Body = Search(question.Today), ContentType = "application/json", Retries = 1 }, cancellationToken);
        if (!answer.IsSuccess)
        {
            return answer.Status == 404 ? ProbeAnswer.Refused("no_index", $"there is no index {question.Account.Id}") : ProbeAnswer.Refused(answer.Status);
        }

        using var json = answer.Json(address);
        var root = json.RootElement;
        if (root.Field("_shards")?.Number("total") is 0)
        {
            return ProbeAnswer.Refused("no_index", $"there is no index {question.Account.Id}");
        }

        if (root.Field("hits")?.Field("hits") is not { ValueKind: JsonValueKind.Array } hits)
        {
            throw new SourceChangedException(address, "an answer without hits.hits");
        }

        return hits.GetArrayLength() == 0 ? ProbeAnswer.Empty("no_documents", "no dated documents")
            : ProbeAnswer.Reachable() with { Newest = SupplierDates.WallClock(hits[0].Field("_source")?.FirstText("last_discussed_at")) };
    }

    // Up to today: register entries bear dates to come (SOURCES 1.6).
    private static byte[] Search(DateOnly today) => Encoding.UTF8.GetBytes($$$$"""
        {"size":1,"timeout":"15s","_source":["last_discussed_at"],
         "query":{"bool":{"filter":[{"term":{"@type":"MediaObject"}},{"range":{"last_discussed_at":{"lte":"{{{{today:yyyy-MM-dd}}}}"}}}]}},
         "sort":[{"last_discussed_at":{"order":"desc"}}]}
        """);
}
