using Steunpakket.Io.Http;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Ibabs;

public sealed class SoapStatesTests
{
    [Fact]
    public async Task No_public_meetings_is_an_empty_window()
    {
        var api = IbabsFixture.Site().On("<GetMeetingsByDateRange", IbabsFixture.Error("GetMeetingsByDateRange", "No public meetings"));

        Assert.Empty(await IbabsFixture.Source().AskAsync(api, IbabsFixture.Meetings()));
    }

    [Fact]
    public async Task An_archived_site_without_meeting_types_still_has_its_meetings()
    {
        var api = IbabsFixture.Site().On("<GetMeetingtypes", IbabsFixture.Error("GetMeetingtypes", "No public meetingtypes!"));

        var documents = (await IbabsFixture.Source().AskAsync(api, IbabsFixture.Meetings())).Documents().ToArray();

        Assert.Equal(7, documents.Length);
        Assert.All(documents, document => Assert.Null(document.Meeting));
    }

    [Theory]
    [InlineData("Invalid site!", "invalid_site", "gemeenten.csv")]
    [InlineData("No public account!", "not_public", "portal")]
    [InlineData("IPaddress 192.0.2.1 has no access to site Voorbeeld", "no_access", "portal")]
    [InlineData("This is an unauthorized operation", "no_rights", "unauthorized")]
    public async Task A_closed_site_says_why_and_what_to_do(string message, string reason, string remedy)
    {
        var api = IbabsFixture.Site().On("<GetMeetingtypes", IbabsFixture.Error("GetMeetingtypes", message));

        var wrong = await Assert.ThrowsAsync<SourceUnavailableException>(() => IbabsFixture.Source().AskAsync(api, IbabsFixture.Meetings()));

        Assert.Equal(reason, wrong.Reason);
        Assert.Contains(remedy, wrong.Detail, StringComparison.Ordinal);
        Assert.Contains("Voorbeeld", wrong.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("192.0.2.1", wrong.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<s:Envelope xmlns:s="x"><s:Body><GetMeetingtypesResult><Message>IPaddress has no access to site</Message><Status>OK</Status></GetMeetingtypesResult></s:Body></s:Envelope>""", 200)]
    [InlineData("Forbidden", 403)]
    public async Task No_access_is_understood_in_whatever_form_it_comes(string body, int status)
    {
        var api = IbabsFixture.Site().On("<GetMeetingtypes", body, status);

        var wrong = await Assert.ThrowsAsync<SourceUnavailableException>(() => IbabsFixture.Source().AskAsync(api, IbabsFixture.Meetings()));

        Assert.Equal("no_access", wrong.Reason);
    }

    [Theory]
    [InlineData("<html><head><title>Onderhoud</title><body>Even geduld")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><s:Fault><faultstring>no</faultstring></s:Fault></s:Body></s:Envelope>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><GetMeetingtypesResult>&b;</GetMeetingtypesResult>")]
    [InlineData("<!DOCTYPE a><a><GetMeetingtypesResult/></a>")]
    [InlineData("")]
    public async Task What_is_no_answer_of_the_operation_is_not_guessed_at(string body)
    {
        var api = IbabsFixture.Site().On("<GetMeetingtypes", body);

        await Assert.ThrowsAsync<SourceChangedException>(() => IbabsFixture.Source().AskAsync(api, IbabsFixture.Meetings()));
    }

    [Fact]
    public async Task An_error_that_is_not_known_is_told_in_iBabs_words()
    {
        var api = IbabsFixture.Site().On("<GetMeetingsByDateRange", IbabsFixture.Error("GetMeetingsByDateRange", "Maintenance"));

        var wrong = await Assert.ThrowsAsync<SourceChangedException>(() => IbabsFixture.Source().AskAsync(api, IbabsFixture.Meetings()));

        Assert.Contains("'Maintenance'", wrong.Message, StringComparison.Ordinal);
    }
}
