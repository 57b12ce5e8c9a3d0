using System.Runtime.CompilerServices;
using System.Text.Json;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources.Notubiz;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>
/// Looks a gemeente up by name among Notubiz's organisations and asks the events of those that bear it.
/// Names must be whole: 1736 is "Gemeente Tilburg (test)", the gemeente is 266.
/// </summary>
public sealed class NotubizDiscovery(NotubizSettings settings) : IDiscoveryWay
{
    private readonly AnsweringProbe _probe = new(new NotubizProbe(settings));
    private Task<List<(string Id, string Key)>>? _organisations;

    public string Supplier => NotubizSettings.Type;

    public async IAsyncEnumerable<TriedAccount> TryAsync(
        Gemeente gemeente, DateOnly today, IApi api, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(gemeente);
        var names = HostNames.Joined(gemeente).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, _) in (await (_organisations ??= OrganisationsAsync(api, cancellationToken))).Where(organisation => names.Contains(organisation.Key)))
        {
            var account = new SupplierAccount(gemeente.Code, Supplier, id) { Guess = true };
            yield return new TriedAccount(account, await _probe.AskAsync(new ProbeQuestion(account, today), api, cancellationToken));
        }
    }

    private async Task<List<(string Id, string Key)>> OrganisationsAsync(IApi api, CancellationToken cancellationToken)
    {
        var address = NotubizCalls.Address(settings.BaseUrl, "organisations");
        var answer = await api.AskAsync(new ApiQuestion(address), cancellationToken);
        if (!answer.IsSuccess)
        {
            throw new SourceUnavailableException("server_error", $"/organisations answers {answer.Status}") { Status = answer.Status };
        }

        using var json = answer.Json(address);
        if (json.RootElement.Field("organisations")?.Field("organisation") is not { ValueKind: JsonValueKind.Array } list)
        {
            throw new SourceChangedException(address, "an answer without organisations.organisation");
        }

        return [.. from organisation in list.EnumerateArray()
                   let id = organisation.Field("@attributes")?.Text("id") ?? organisation.Text("id")
                   let name = ListedText.Clean(organisation.Text("name"))
                   where id is not null && name is not null
                   select (id, GemeenteNames.Key(name))];
    }
}
