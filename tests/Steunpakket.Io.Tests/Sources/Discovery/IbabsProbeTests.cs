using System.Text;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources.Discovery;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Discovery;

public sealed class IbabsProbeTests
{
    private static readonly IbabsProbe Soap = new(new IbabsSettings());

    private static readonly IbabsProbe Portal = new(new IbabsSettings { Access = IbabsAccess.Portal, Portal = "https://{site}.bestuurlijkeinformatie.nl" });

    [Fact]
    public async Task The_service_is_asked_for_the_meeting_types_of_the_site()
    {
        var api = new CannedApi().On("GetMeetingtypes", Envelope("OK", "OK", ("Raadsvergadering", "Raad &amp; college"), ("Commissie", "Commissie")));

        var answer = await Soap.AskAsync("ibabs:A & B", api);

        var question = Assert.Single(api.Asked);
        Assert.Equal("\"http://tempuri.org/IPublic/GetMeetingtypes\"", question.Headers["SOAPAction"]);
        Assert.Contains("<Sitename>A &amp; B</Sitename>", Encoding.UTF8.GetString(question.Body!.Value.Span), StringComparison.Ordinal);
        Assert.Equal(AccountState.Reachable, answer.State);
        Assert.Equal(["Raadsvergadering", "Raad & college", "Commissie"], answer.MeetingTypes);
        Assert.Null(answer.Newest);
    }

    [Theory]
    [InlineData("Invalid site!", AccountState.Refused, "invalid_site")]
    [InlineData("No public account!", AccountState.Refused, "not_public")]
    [InlineData("No public meetingtypes!", AccountState.Empty, "no_meeting_types")]
    [InlineData("IPaddress 192.0.2.1 has no access to site", AccountState.Refused, "not_whitelisted")]
    [InlineData("Something else", AccountState.Refused, "error")]
    public async Task An_error_of_the_service_says_what_is_wrong(string message, AccountState state, string reason)
    {
        var api = new CannedApi().On("GetMeetingtypes", Envelope("ERR", message));

        var answer = await Soap.AskAsync("ibabs:coevorden", api);

        Assert.Equal((state, reason, message), (answer.State, answer.Reason, answer.Detail));
    }

    [Fact]
    public async Task No_meeting_types_is_empty_and_no_XML_a_changed_shape()
    {
        var none = new CannedApi().On("GetMeetingtypes", Envelope("OK", "OK"));
        var page = new CannedApi().On("GetMeetingtypes", "<html><br></html>");
        var hostile = new CannedApi().On("GetMeetingtypes", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>");

        Assert.Equal(AccountState.Empty, (await Soap.AskAsync("ibabs:x", none)).State);
        await Assert.ThrowsAsync<SourceChangedException>(() => Soap.AskAsync("ibabs:x", page));
        await Assert.ThrowsAsync<SourceChangedException>(() => Soap.AskAsync("ibabs:x", hostile));
    }

    [Fact]
    public async Task The_portal_is_asked_at_the_sites_host_which_has_no_spaces_or_hyphens()
    {
        var api = new CannedApi().On("/", Page("Vergaderingen Etten-Leur - iBabs Publieksportaal", "Commissie &amp; raad"));

        var answer = await Portal.AskAsync("ibabs:Etten-Leur", api);

        Assert.Equal("https://ettenleur.bestuurlijkeinformatie.nl/", Assert.Single(api.Asked).Address.AbsoluteUri);
        Assert.Equal((AccountState.Reachable, "Vergaderingen Etten-Leur - iBabs Publieksportaal"), (answer.State, answer.Detail));
        Assert.Equal(["Commissie & raad"], answer.MeetingTypes);
    }

    [Theory]
    [InlineData("<title>x</title>Ongeldige site!", 200, "invalid_site")]
    [InlineData("Ongeldige site!", 404, "invalid_site")]
    [InlineData("<title>Welkom</title>", 200, "no_portal")]
    [InlineData("", 200, "no_portal")]
    [InlineData("<title>Vergaderingen - iBabs Publieksportaal</title>", 403, "http_403")]
    public async Task A_portal_that_is_none_says_so(string body, int status, string reason)
    {
        var answer = await Portal.AskAsync("ibabs:tiel", new CannedApi().On("/", body, status));

        Assert.Equal((AccountState.Refused, reason), (answer.State, answer.Reason));
    }

    [SharedDataFact]
    public async Task Reads_the_recorded_meeting_types()
    {
        var api = new CannedApi().OnFile("GetMeetingtypes", SharedData.PathOf("api/ibabs/obv_ibabs_meetingtypes_response.xml"));

        Assert.Equal(["Raadscommissie Ruimte", "Commissie", "Raadsvergadering", "Raad"], (await Soap.AskAsync("ibabs:utrecht", api)).MeetingTypes);
    }

    [SharedDataFact]
    public async Task Reads_the_recorded_portal_of_Rotterdam()
    {
        var api = new CannedApi().OnFile("/", SharedData.PathOf("api/ibabs/neodemos_calendar_rotterdam.html"));

        var answer = await Portal.AskAsync("ibabs:rotterdamraad", api);

        Assert.Equal("Vergaderingen RotterdamRaad - iBabs Publieksportaal", answer.Detail);
        Assert.Contains("Commissie Bouwen & Wonen", answer.MeetingTypes);
    }

    private static string Envelope(string status, string message, params (string Description, string Meetingtype)[] types) => $"""
        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><GetMeetingtypesResponse xmlns="http://tempuri.org/">
        <GetMeetingtypesResult xmlns:a="http://schemas.datacontract.org/2004/07/iBabsWCFObjects.Common">
        <Message xmlns="http://schemas.datacontract.org/2004/07/iBabsWCFObjects.Base">{message}</Message>
        <Status xmlns="http://schemas.datacontract.org/2004/07/iBabsWCFObjects.Base">{status}</Status>
        <a:Meetingtypes>{string.Concat(types.Select(type => $"<a:iBabsMeetingtype><a:Id>1</a:Id><a:Description>{type.Description}</a:Description><a:Meetingtype>{type.Meetingtype}</a:Meetingtype></a:iBabsMeetingtype>"))}</a:Meetingtypes>
        </GetMeetingtypesResult></GetMeetingtypesResponse></s:Body></s:Envelope>
        """;

    private static string Page(string title, string type) => $"""
        <html><head><title>{title}</title></head><body><ul><li><span class="agendatype">
            <a href="/Calendar/OpenCategory/1" >{type}</a></span></li></ul></body></html>
        """;
}
