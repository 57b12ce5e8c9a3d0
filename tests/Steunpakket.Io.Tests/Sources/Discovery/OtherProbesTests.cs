using System.Text;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources.Discovery;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Discovery;

/// <summary>GemeenteOplossingen, Parlaeus and Open Raadsinformatie.</summary>
public sealed class OtherProbesTests
{
    private const string Parlaeus = "parlaeus:https://tiel.parlaeus.nl/receive/opendata";

    private static readonly OriProbe Ori = new(new OriSettings());

    [Theory]
    [InlineData("""[{"id":10,"name":"Gemeenteraad"}]""", 200, AccountState.Reachable, "")]
    [InlineData("[]", 200, AccountState.Empty, "no_bodies")]
    [InlineData("""{"error":"x"}""", 200, AccountState.Refused, "no_api")]
    [InlineData("<html>any page</html>", 200, AccountState.Refused, "no_api")]
    [InlineData("[]", 404, AccountState.Refused, "http_404")]
    public async Task GemeenteOplossingen_is_there_when_it_gives_a_list_of_bodies(string body, int status, AccountState state, string reason)
    {
        var api = new CannedApi().On("/api/v1/dmus", body, status);

        var answer = await new GemeenteOplossingenProbe().AskAsync("gemeenteoplossingen:https://raad.tiel.nl/api/", api);

        Assert.Equal((state, reason), (answer.State, answer.Reason));
        Assert.Equal("https://raad.tiel.nl/api/v1/dmus", Assert.Single(api.Asked).Address.AbsoluteUri);
    }

    [SharedDataFact]
    public async Task Reads_the_recorded_bodies_of_GemeenteOplossingen()
    {
        var api = new CannedApi().OnFile("/v1/dmus", SharedData.PathOf("api/go/obv_go_committees.json"));

        Assert.Equal(["Gemeenteraad", "Raadscommissie Ruimte"], (await new GemeenteOplossingenProbe().AskAsync("gemeenteoplossingen:https://raad.tiel.nl/api", api)).MeetingTypes);
    }

    [Fact]
    public async Task Parlaeus_is_not_asked_without_the_gemeentes_token()
    {
        var api = new CannedApi();

        var answer = await new ParlaeusProbe(new ParlaeusSettings(), _ => null).AskAsync(Parlaeus, api);

        Assert.Equal((AccountState.Refused, "no_token"), (answer.State, answer.Reason));
        Assert.Contains("PARLAEUS_RID_GM0281", answer.Detail, StringComparison.Ordinal);
        Assert.Empty(api.Asked);
    }

    [Fact]
    public async Task Parlaeus_is_asked_for_the_last_year_and_its_token_is_in_no_answer()
    {
        var api = new CannedApi().On("fn=agenda_list&since=20250902&until=20260901", """{"status":200,"list":[{"agid":"1","date":"20260311"},{"agid":"2","date":"20260212"}]}""");
        var probe = new ParlaeusProbe(new ParlaeusSettings { RidVariables = new Dictionary<string, string> { ["GM0281"] = "TIEL" } }, name => name == "TIEL" ? "ge heim" : null);

        var answer = await probe.AskAsync(Parlaeus, api);

        Assert.StartsWith("/receive/opendata?rid=ge%20heim&", Assert.Single(api.AskedPaths), StringComparison.Ordinal);
        Assert.Equal((AccountState.Reachable, new DateOnly(2026, 3, 11)), (answer.State, answer.Newest));
        Assert.DoesNotContain("heim", answer.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parlaeus:https://tiel.parlaeus.nl")]
    [InlineData("parlaeus:https://tiel.parlaeus.nl/")]
    [InlineData("parlaeus:https://tiel.parlaeus.nl/receive/opendata/")]
    public async Task Parlaeus_is_asked_where_fetch_asks_it_however_its_address_is_written(string account)
    {
        var api = new CannedApi().On("agenda_list", """{"status":200,"list":[]}""");

        await new ParlaeusProbe(new ParlaeusSettings(), _ => " x\n").AskAsync(account, api);

        Assert.StartsWith("https://tiel.parlaeus.nl/receive/opendata?rid=x&", Assert.Single(api.Asked).Address.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_Parlaeus_repeats_in_its_message_is_not_passed_on()
    {
        var api = new CannedApi().On("agenda_list", """{"status":401,"message":"rid Geheim123 is not valid"}""");

        var answer = await new ParlaeusProbe(new ParlaeusSettings(), _ => "geheim123").AskAsync(Parlaeus, api);

        Assert.Equal("rid *** is not valid", answer.Detail);
    }

    [Theory]
    [InlineData("""{"status":401,"message":"Invalid session"}""", AccountState.Refused, "status_401")]
    [InlineData("""{"status":200,"list":[]}""", AccountState.Empty, "no_agendas")]
    public async Task Parlaeus_says_in_its_body_what_is_wrong(string body, AccountState state, string reason)
    {
        var answer = await new ParlaeusProbe(new ParlaeusSettings(), _ => "x").AskAsync(Parlaeus, new CannedApi().On("agenda_list", body));

        Assert.Equal((state, reason), (answer.State, answer.Reason));
    }

    [SharedDataFact]
    public async Task Reads_the_recorded_shapes_of_Parlaeus()
    {
        var list = new CannedApi().OnFile("agenda_list", SharedData.PathOf("api/parlaeus/SYNTH_agenda_list.json"));
        var error = new CannedApi().OnFile("agenda_list", SharedData.PathOf("api/parlaeus/SYNTH_error_http200.json"));
        var probe = new ParlaeusProbe(new ParlaeusSettings(), _ => "x");

        Assert.Equal(new DateOnly(2024, 1, 18), (await probe.AskAsync(Parlaeus, list)).Newest);
        Assert.Equal("status_401", (await probe.AskAsync(Parlaeus, error)).Reason);
    }

    [Fact]
    public async Task Open_Raadsinformatie_is_asked_for_the_newest_document_up_to_today()
    {
        var api = new CannedApi().On("/v1/elastic/ori_tiel/_search", Hits(1, """{"_source":{"last_discussed_at":"2026-03-10T23:30:00+00:00"}}"""));

        var answer = await Ori.AskAsync("ori:ori_tiel", api);

        var body = Encoding.UTF8.GetString(Assert.Single(api.Asked).Body!.Value.Span);
        Assert.Contains("""{"lte":"2026-09-01"}""", body, StringComparison.Ordinal);
        Assert.Contains("\"size\":1,", body, StringComparison.Ordinal);
        Assert.Equal((AccountState.Reachable, new DateOnly(2026, 3, 10)), (answer.State, answer.Newest));
    }

    [Theory]
    [InlineData(0, "", 200, AccountState.Refused, "no_index")]
    [InlineData(1, "", 404, AccountState.Refused, "no_index")]
    [InlineData(1, "", 403, AccountState.Refused, "http_403")]
    [InlineData(1, "", 200, AccountState.Empty, "no_documents")]
    public async Task Open_Raadsinformatie_tells_no_index_from_an_empty_one(int shards, string hits, int status, AccountState state, string reason)
    {
        var answer = await Ori.AskAsync("ori:ori_tiel", new CannedApi().On("_search", Hits(shards, hits), status));

        Assert.Equal((state, reason), (answer.State, answer.Reason));
    }

    [Fact]
    public async Task An_answer_of_Open_Raadsinformatie_without_hits_is_a_changed_shape()
    {
        await Assert.ThrowsAsync<SourceChangedException>(() => Ori.AskAsync("ori:ori_tiel", new CannedApi().On("_search", "{}")));
    }

    [SharedDataFact]
    public async Task Reads_the_recorded_search_of_Open_Raadsinformatie()
    {
        var api = new CannedApi().OnFile("_search", SharedData.PathOf("api/ori/SAMPLE_search_response.json"));

        Assert.Equal(new DateOnly(2026, 3, 10), (await Ori.AskAsync("ori:ori_eindhoven", api)).Newest);
    }

    private static string Hits(int shards, string hits) => $$$"""{"took":1,"timed_out":false,"_shards":{"total":{{{shards}}} },"hits":{"hits":[{{{hits}}}]}}""";
}
