using System.Text.Json;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Reads OpenBesluitvorming's own list of how its sources are, which is asked once for all accounts (SOURCES 2).</summary>
public sealed class OpenBesluitvormingProbe(OpenBesluitvormingSettings settings) : IAccountProbe
{
    private Task<Dictionary<string, ProbeAnswer>>? _sources;

    public async Task<ProbeAnswer> AskAsync(ProbeQuestion question, IApi api, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var sources = await (_sources ??= StatusAsync(api, cancellationToken));
        return sources.GetValueOrDefault(question.Account.Id) ?? ProbeAnswer.Refused("unknown_source", $"'{question.Account.Id}' is not in its list of sources");
    }

    private async Task<Dictionary<string, ProbeAnswer>> StatusAsync(IApi api, CancellationToken cancellationToken)
    {
        var address = new Uri($"{settings.BaseUrl.AbsoluteUri.TrimEnd('/')}/status");
        var answer = await api.AskAsync(new ApiQuestion(address), cancellationToken);
        if (!answer.IsSuccess)
        {
            throw new SourceUnavailableException("server_error", $"/status answers {answer.Status}") { Status = answer.Status };
        }

        using var json = answer.Json(address);
        if (json.RootElement.Field("sources") is not { ValueKind: JsonValueKind.Array } list)
        {
            throw new SourceChangedException(address, "an answer without sources");
        }

        var sources = new Dictionary<string, ProbeAnswer>(StringComparer.Ordinal);
        foreach (var source in list.EnumerateArray())
        {
            if (source.Text("sourceKey") is { } key)
            {
                sources[key] = Judge(source);
            }
        }

        return sources;
    }

    // What it has can be asked for, also when its own imports fail or ended: then the newest date tells.
    private static ProbeAnswer Judge(JsonElement source)
    {
        var state = source.Text("state") ?? "unknown";
        var newest = SupplierDates.Moment(source.Text("latestContentDate"));
        return newest is null && state != "ok"
            ? ProbeAnswer.Empty(state, source.Text("lastErrorMessage") ?? "nothing was imported")
            : ProbeAnswer.Reachable(state == "ok" ? "" : $"its imports are {state}") with { Newest = newest };
    }
}
