using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.Parlaeus;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Parlaeus;

public sealed class ParlaeusTroubleTests
{
    private const string Rid = "not a/real rid";
    private const string List = """{"status":200,"list":[{"agid":"1","date":"20240111","last_change":5},{"agid":"2","date":"20240112","last_change":6}]}""";
    private const string Sound = """{"status":200,"agenda":{"agid":"2","date":"20240112","points":[]}}""";
    private static readonly ParlaeusSettings Settings = new() { RidVariables = new Dictionary<string, string> { ["GM0935"] = "MAASTRICHT" } };

    [Theory]
    [InlineData("GM0200", "PARLAEUS_RID_GM0200")]
    [InlineData("GM0935", "MAASTRICHT")]
    public async Task Without_a_rid_it_says_which_variable_to_set_and_asks_nothing(string code, string variable)
    {
        var api = new CannedApi();

        var thrown = await Assert.ThrowsAsync<SourceUnavailableException>(() => AskAsync(api, new ParlaeusSource(Settings, _ => " "), code));

        Assert.Equal("no_token", thrown.Reason);
        Assert.StartsWith($"set {variable} ", thrown.Detail, StringComparison.Ordinal);
        Assert.Empty(api.Asked);
    }

    [Fact]
    public async Task Takes_the_rid_from_the_variable_that_the_settings_name()
    {
        var api = new CannedApi().On("agenda_list", """{"status":200,"list":[]}""");
        var variables = new Dictionary<string, string> { ["MAASTRICHT"] = "a&b\n", ["PARLAEUS_RID_GM0935"] = "other" };

        Assert.Empty(await AskAsync(api, new ParlaeusSource(Settings, variables.GetValueOrDefault), "GM0935"));

        Assert.Contains("?rid=a%26b&fn=", Assert.Single(api.AskedPaths), StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_every_secret_before_anything_is_asked()
    {
        var variables = new Dictionary<string, string> { ["MAASTRICHT"] = "a b", ["PARLAEUS_RID_GM0200"] = "plain", ["PATH"] = "/bin" };

        Assert.Equal(["a b", "a%20b", "plain"], new ParlaeusSource(Settings, variables.GetValueOrDefault).Secrets.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_body_that_says_it_failed_is_an_error_and_its_message_keeps_the_secret()
    {
        var api = new CannedApi().On("agenda_list", $$"""{"status":401,"message":"Invalid session {{Rid}}"}""");

        var thrown = await Assert.ThrowsAsync<SourceUnavailableException>(() => AskAsync(api));

        Assert.Equal("api_error", thrown.Reason);
        Assert.Contains("'401 Invalid session ***'", thrown.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(401)]
    [InlineData(204)]
    public async Task Any_status_but_200_is_an_error_and_its_message_keeps_the_secret(int status)
    {
        var thrown = await Assert.ThrowsAsync<SourceUnavailableException>(() => AskAsync(new CannedApi().On("agenda_list", List, status)));

        Assert.Equal(("api_error", status), (thrown.Reason, thrown.Status));
        Assert.DoesNotContain("real", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>Onderhoud</html>")]
    [InlineData("[]")]
    [InlineData("""{"status":200,"message":"OK"}""")]
    [InlineData("""{"status":200,"list":{"agid":"1"}}""")]
    public async Task A_list_of_another_shape_stops_the_window(string body)
    {
        var thrown = await Assert.ThrowsAsync<SourceChangedException>(() => AskAsync(new CannedApi().On("agenda_list", body)));

        Assert.DoesNotContain("real", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"status":500,"message":"kapot"}""", "api_error")]
    [InlineData("<html>Onderhoud</html>", "changed_shape")]
    [InlineData("""{"status":200}""", "changed_shape")]
    [InlineData("""{"status":200,"agenda":{"date":"20240111"}}""", "changed_shape")]
    [InlineData("""{"status":200,"agenda":{"date":"11 januari","points":[]}}""", "changed_shape")]
    [InlineData("""{"status":200,"agenda":{"date":"20240111","points":[{"documents":"geen"}]}}""", "changed_shape")]
    public async Task An_agenda_that_cannot_be_read_is_trouble_and_the_others_are_taken(string detail, string reason)
    {
        var events = await AskAsync(Canned().On("agid=1", detail));

        var trouble = Assert.IsType<ListingEvent.Trouble>(events[0]);
        Assert.Equal(reason, trouble.Reason);
        Assert.StartsWith("meeting 1: ", trouble.Detail, StringComparison.Ordinal);
        Assert.Equal("meeting 2", Assert.IsType<ListingEvent.Item>(events[1]).Key);
    }

    [Fact]
    public async Task An_agenda_that_does_not_come_is_trouble_and_the_others_are_taken()
    {
        var events = await AskAsync(Canned().Fails("agid=1", "timeout"));

        Assert.Equal("timeout", Assert.IsType<ListingEvent.Trouble>(events[0]).Reason);
        Assert.IsType<ListingEvent.Item>(events[1]);
    }

    [Fact]
    public async Task An_agenda_with_a_document_without_a_dcid_is_asked_for_again()
    {
        var events = await AskAsync(Canned().On("agid=1", """{"status":200,"agenda":{"date":"20240111","points":[{"documents":[{"title":"x"},{"dcid":7}]}]}}"""));

        Assert.Null(Assert.IsType<ListingEvent.Item>(events[0]).Version);
        Assert.Equal(new ListingEvent.Trouble("changed_shape", "meeting 1: documents without a dcid: 1."), events[1]);
    }

    [Fact]
    public async Task An_agenda_without_a_last_change_is_always_asked_for()
    {
        var api = new CannedApi().On("agenda_list", """{"status":200,"list":[{"agid":"2","date":"20240112"}]}""").On("agid=2", Sound);

        Assert.Null(Assert.IsType<ListingEvent.Item>(Assert.Single(await AskAsync(api))).Version);
    }

    private static CannedApi Canned() => new CannedApi().On("agenda_list", List).On("agid=2", Sound);

    private static Task<List<ListingEvent>> AskAsync(CannedApi api, ParlaeusSource? source = null, string code = "GM0200") =>
        (source ?? new ParlaeusSource(Settings, variable => variable == "PARLAEUS_RID_GM0200" ? Rid : null)).AskAsync(
            api,
            new ListingWindow(
                new SupplierAccount(new GemeenteCode(code), "parlaeus", "https://voorbeeld.parlaeus.nl"),
                "meetings",
                new DateWindow(new DateOnly(2024, 1, 1), new DateOnly(2024, 6, 30))));
}
