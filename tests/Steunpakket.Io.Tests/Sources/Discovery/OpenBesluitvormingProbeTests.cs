using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources.Discovery;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Discovery;

public sealed class OpenBesluitvormingProbeTests
{
    private const string Status = """
        {"generatedAt":"2026-08-31T09:00:00.000Z","suppliers":[],"sources":[
         {"sourceKey":"tiel","cbsId":"GM0281","state":"ok","latestContentDate":"2026-08-20T22:30:00.000Z"},
         {"sourceKey":"soest","cbsId":"GM0342","state":"failing","lastErrorMessage":"blocked","latestContentDate":"2026-08-01T13:30:00.000Z"},
         {"sourceKey":"weesp","cbsId":"GM0457","state":"discontinued","latestContentDate":"2022-07-12T00:00:00.000Z"},
         {"sourceKey":"nieuw","state":"never_imported","lastErrorMessage":null,"latestContentDate":null}]}
        """;

    private readonly OpenBesluitvormingProbe _probe = new(new OpenBesluitvormingSettings());

    [Fact]
    public async Task Its_status_is_asked_once_for_all_accounts()
    {
        var api = new CannedApi().On("/api/status", Status);

        await _probe.AskAsync("openbesluitvorming:tiel", api);
        await _probe.AskAsync("openbesluitvorming:soest", api);

        Assert.Equal("https://openbesluitvorming.nl/api/status", Assert.Single(api.Asked).Address.AbsoluteUri);
    }

    [Theory]
    [InlineData("tiel", AccountState.Reachable, "", "2026-08-21")]
    [InlineData("soest", AccountState.Reachable, "its imports are failing", "2026-08-01")]
    [InlineData("weesp", AccountState.Reachable, "its imports are discontinued", "2022-07-12")]
    public async Task What_it_has_can_be_asked_for_whatever_its_imports_do(string key, AccountState state, string detail, string newest)
    {
        var answer = await _probe.AskAsync($"openbesluitvorming:{key}", new CannedApi().On("/api/status", Status));

        Assert.Equal((state, detail, DateOnly.Parse(newest)), (answer.State, answer.Detail, answer.Newest));
    }

    [Theory]
    [InlineData("nieuw", AccountState.Empty, "never_imported")]
    [InlineData("elders", AccountState.Refused, "unknown_source")]
    public async Task What_it_never_had_is_said(string key, AccountState state, string reason)
    {
        var answer = await _probe.AskAsync($"openbesluitvorming:{key}", new CannedApi().On("/api/status", Status));

        Assert.Equal((state, reason), (answer.State, answer.Reason));
    }

    [Fact]
    public async Task Without_its_list_nothing_is_known_of_any_account()
    {
        await Assert.ThrowsAsync<SourceUnavailableException>(() => _probe.AskAsync("openbesluitvorming:tiel", new CannedApi().On("/api/status", "{}", 500)));
        await Assert.ThrowsAsync<SourceChangedException>(
            () => new OpenBesluitvormingProbe(new OpenBesluitvormingSettings()).AskAsync("openbesluitvorming:tiel", new CannedApi().On("/api/status", "{}")));
    }
}
