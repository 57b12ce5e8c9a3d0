using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.Ibabs;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Ibabs;

public sealed class PortalTests
{
    private static readonly string Meeting = IbabsFixture.Guid(101).Replace("4000", "4abc", StringComparison.Ordinal);

    [Fact]
    public async Task All_kinds_of_meetings_are_asked_for_the_year_also_those_no_longer_in_use()
    {
        var api = IbabsFixture.Portal();

        await IbabsFixture.Source(IbabsAccess.Portal).AskAsync(api, IbabsFixture.Year());

        var years = api.Asked.Where(question => question.Address.AbsolutePath == "/Agenda/RetrieveAgendasForYear").ToArray();
        Assert.Equal(
            [1, 2, 3, 4], years.Select(question => int.Parse(question.Address.Query.Split("10000000")[1].Split('&')[0])));
        Assert.All(years, question => Assert.Equal("XMLHttpRequest", question.Headers["X-Requested-With"]));
        Assert.Equal("https://voorbeeld.bestuurlijkeinformatie.nl/Calendar", api.Asked[0].Address.AbsoluteUri);
    }

    [Fact]
    public async Task A_meeting_has_the_key_that_SOAP_gives_it_and_its_documents_the_same_ids()
    {
        var events = await IbabsFixture.Source(IbabsAccess.Portal).AskAsync(IbabsFixture.Portal(), IbabsFixture.Year());

        var item = (ListingEvent.Item)events[0];
        Assert.Equal(("meeting " + Meeting, null), (item.Key, item.Version));
        Assert.Equal([IbabsFixture.Id(11), IbabsFixture.Id(12)], item.Documents.Select(document => document.Id.Value));
    }

    [Fact]
    public async Task A_document_bears_the_meetings_heading_and_Dutch_date_and_its_own_title_and_size()
    {
        var document = (await IbabsFixture.Source(IbabsAccess.Portal).AskAsync(IbabsFixture.Portal(), IbabsFixture.Year())).Documents().ElementAt(1);

        Assert.Equal((new DateOnly(2021, 3, 25), "Gemeenteraad Druten"), (document.MeetingDate!.Value, document.Meeting));
        Assert.Equal(("Raadsvoorstel jeugd & zorg", "43 KB", "application/pdf"), (document.Title, document.Version, document.MediaType));
    }

    [Fact]
    public async Task A_document_is_had_from_the_viewers_source_and_not_from_the_page_that_shows_it()
    {
        var documents = (await IbabsFixture.Source(IbabsAccess.Portal).AskAsync(IbabsFixture.Portal(), IbabsFixture.Year())).Documents().ToArray();

        Assert.Equal($"https://voorbeeld.bestuurlijkeinformatie.nl/Document/View/{IbabsFixture.Guid(12)}", documents[1].Url!.AbsoluteUri);
        Assert.Equal(
            [$"https://voorbeeld.bestuurlijkeinformatie.nl/Document/LoadAgendaItemDocument/{IbabsFixture.Guid(12)}?agendaItemId={IbabsFixture.Guid(201)}", $"https://api1.ibabs.eu/publicdownload.aspx?site=Voorbeeld&id={IbabsFixture.Guid(12)}"],
            documents[1].OtherUrls.Select(url => url.AbsoluteUri));
        Assert.EndsWith($"/Document/LoadAgendaDocument/{IbabsFixture.Guid(11)}?agendaId={Meeting}", documents[0].OtherUrls[0].AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_entries_of_an_agenda_are_items_of_their_own()
    {
        var events = await IbabsFixture.Source(IbabsAccess.Portal).AskAsync(IbabsFixture.Portal(), IbabsFixture.Year());

        var entry = (ListingEvent.Item)events[1];
        Assert.Equal($"meeting {Meeting} entry {IbabsFixture.Guid(801)}", entry.Key);
        var document = Assert.Single(entry.Documents);
        Assert.Equal((IbabsFixture.Id(13), "Motie M1", "Moties", "Gemeenteraad Druten"), (document.Id.Value, document.Title, document.DocumentType, document.Meeting));
    }

    [Fact]
    public async Task An_agenda_under_two_categories_is_listed_once()
    {
        var api = IbabsFixture.Portal().Answer("agendatypeId=100000002&year=2021", "year.html");

        var events = await IbabsFixture.Source(IbabsAccess.Portal).AskAsync(api, IbabsFixture.Year());

        Assert.Equal(4, events.Cast<ListingEvent.Item>().Select(item => item.Key).Distinct().Count());
        Assert.Equal(4, events.Count);
    }

    [Theory]
    [InlineData("<h2 >donderdag 25 maart 2021</h2>")]
    [InlineData(" donderdag 25 maart 2021 19:30 - 23:00")]
    public async Task The_date_stands_below_the_heading_or_in_the_title(string absent)
    {
        var page = await File.ReadAllTextAsync(IbabsFixture.PathOf("agenda.html"));
        var api = IbabsFixture.Portal().On("/Agenda/Index/", page.Replace(absent, "", StringComparison.Ordinal));

        var document = (await IbabsFixture.Source(IbabsAccess.Portal).AskAsync(api, IbabsFixture.Year())).Documents().First();

        Assert.Equal(new DateOnly(2021, 3, 25), document.MeetingDate);
    }

    [Fact]
    public async Task Without_registers_entries_are_not_asked()
    {
        var api = IbabsFixture.Portal();

        await new IbabsSource(new IbabsSettings { Access = IbabsAccess.Portal, Registers = false }).AskAsync(api, IbabsFixture.Year());

        Assert.DoesNotContain(api.AskedPaths, path => path.StartsWith("/Reports", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_a_shared_site_only_categories_that_fit_are_asked()
    {
        var api = IbabsFixture.Portal();

        await IbabsFixture.Source(IbabsAccess.Portal).AskAsync(api, IbabsFixture.Year(IbabsFixture.Shared));

        Assert.Single(api.AskedPaths, path => path.Contains("RetrieveAgendasForYear", StringComparison.Ordinal));
        Assert.Contains("/Agenda/RetrieveAgendasForYear?agendatypeId=100000001&year=2021", api.AskedPaths);
    }

    [Fact]
    public async Task One_bad_page_or_year_is_trouble_and_the_others_go_on()
    {
        var api = IbabsFixture.Portal()
            .On("/Agenda/Index/" + Meeting, "<html><head><title>Fout</title></head><body><h1>Er ging iets mis</h1></body></html>")
            .On("agendatypeId=100000002", "<html><head><title>Inloggen</title></head></html>")
            .On("/Reports/Item/", "weg", status: 404);

        var events = await IbabsFixture.Source(IbabsAccess.Portal).AskAsync(api, IbabsFixture.Year());

        Assert.Equal(["changed_shape", "not_found", "changed_shape"], events.OfType<ListingEvent.Trouble>().Select(trouble => trouble.Reason));
        Assert.Equal("meeting " + IbabsFixture.Guid(102), Assert.Single(events.OfType<ListingEvent.Item>()).Key);
    }

    [Theory]
    [InlineData("invalid-site.html", 200)]
    [InlineData("entry.html", 200)]
    [InlineData("calendar.html", 404)]
    public async Task A_site_without_a_calendar_does_not_exist(string page, int status)
    {
        var api = new CannedApi().On("/Calendar", await File.ReadAllTextAsync(IbabsFixture.PathOf(page)), status);

        var wrong = await Assert.ThrowsAsync<SourceUnavailableException>(() => IbabsFixture.Source(IbabsAccess.Portal).AskAsync(api, IbabsFixture.Year()));

        Assert.Equal("invalid_site", wrong.Reason);
        Assert.Contains("'Voorbeeld'", wrong.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_without_categories_is_not_taken_for_a_year_without_meetings()
    {
        var api = new CannedApi().On("/Calendar", "<html><body data-site-name='X'><div id='calendar'></div></body></html>");

        await Assert.ThrowsAsync<SourceChangedException>(() => IbabsFixture.Source(IbabsAccess.Portal).AskAsync(api, IbabsFixture.Year()));
    }

    [Fact]
    public async Task A_portal_that_moved_to_another_host_says_where()
    {
        var api = new CannedApi().On("/Calendar", "", 302, ("location", "https://raad.example.nl/Calendar"));

        var wrong = await Assert.ThrowsAsync<SourceUnavailableException>(() => IbabsFixture.Source(IbabsAccess.Portal).AskAsync(api, IbabsFixture.Year()));

        Assert.Equal("bad_redirect", wrong.Reason);
        Assert.Contains("https://raad.example.nl/Calendar", wrong.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://{site}.bestuurlijkeinformatie.nl", "Loon op Zand", "https://loonopzand.bestuurlijkeinformatie.nl/Calendar")]
    [InlineData("http://127.0.0.1:5000/ibabs/{site}/", "Mook-en", "http://127.0.0.1:5000/ibabs/mooken/Calendar")]
    public async Task The_sitename_makes_the_address(string portal, string site, string address)
    {
        var api = IbabsFixture.Portal();

        await new IbabsSource(new IbabsSettings { Access = IbabsAccess.Portal, Portal = portal }).AskAsync(api, IbabsFixture.Year(IbabsFixture.Account with { Id = site }));

        Assert.Equal(address, api.Asked[0].Address.AbsoluteUri);
    }

    [Fact]
    public async Task A_setting_that_makes_no_address_says_so()
    {
        var source = new IbabsSource(new IbabsSettings { Access = IbabsAccess.Portal, Portal = "{site}.bestuurlijkeinformatie.nl" });

        var wrong = await Assert.ThrowsAsync<SourceUnavailableException>(() => source.AskAsync(IbabsFixture.Portal(), IbabsFixture.Year()));

        Assert.Equal("bad_url", wrong.Reason);
    }
}
