using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Ibabs;

/// <summary>Against what iBabs really answered: Utrecht's registers, Rotterdam's portal. Its meetings and types were made by hand by others.</summary>
public sealed class RecordedIbabsTests
{
    private const string Moties = "b25f250f-d487-4ce5-93b3-efb84d24567a";
    private const string Council = "f9b8b1c0-0073-4528-96cb-c78e3f9aafd8";

    [SharedDataFact]
    public async Task Meetings_and_their_types_are_read()
    {
        var api = Recorded("<GetMeetingtypes", "obv_ibabs_meetingtypes_response.xml").OnFile("<GetMeetingsByDateRange", Path("obv_ibabs_meetings_response.xml"));

        var item = (ListingEvent.Item)Assert.Single(await IbabsFixture.Source().AskAsync(api, IbabsFixture.Meetings()));

        Assert.Equal("meeting meeting-123", item.Key);
        Assert.Equal(
            [("ibabs/GM0225/doc-43", "Besluitvorming", "1200"), ("ibabs/GM0225/doc-42", "Memo participatie", "139780")],
            item.Documents.Select(document => (document.Id.Value, document.Title!, document.Version!)));
        Assert.All(item.Documents, document => Assert.Equal((new DateOnly(2025, 1, 14), "Raadscommissie Ruimte"), (document.MeetingDate!.Value, document.Meeting)));
        Assert.Equal("https://files.example.test/doc-42.txt", item.Documents[1].Url!.AbsoluteUri);
    }

    [SharedDataFact]
    public async Task All_29_registers_of_Utrecht_are_asked_and_the_three_motions_listed()
    {
        var api = Recorded("<GetLists ", "obv_ibabs_lists_response.xml")
            .On("<GetListsEntriesByFilterRequest", IbabsFixture.Error("GetListsEntriesByFilterRequest", "No entries found!"))
            .OnFile($"ListId>{Moties}</r:ListId", Path("obv_ibabs_list_entries_response.xml"))
            .OnFile("<GetListEntry ", Path("obv_ibabs_list_entry_response.xml"));

        var events = await IbabsFixture.Source().AskAsync(api, IbabsFixture.Registers());

        Assert.Equal(29, api.Asked.Count(question => question.Posted().Contains("filterRequest", StringComparison.Ordinal)));
        Assert.Equal(
            [
                ($"entry {Moties} 616c065b-601c-4f8b-9991-02746483f646", "2026-06-25T10:06:40.073"),
                ($"entry {Moties} fc9edc86-a645-49eb-9e3d-0286747c45fb", "2026-07-15T15:06:35.847"),
                ($"entry {Moties} b4edaf99-3844-4d3d-8d20-02b4cd511e05", "2026-07-16T14:33:45.457"),
            ],
            events.Cast<ListingEvent.Item>().Select(item => (item.Key, item.Version!)));
    }

    [SharedDataFact]
    public async Task A_motion_of_Utrecht_is_dated_by_the_council_meeting_it_stood_in()
    {
        var api = Recorded("<GetLists ", "obv_ibabs_lists_response.xml")
            .On("<GetListsEntriesByFilterRequest", IbabsFixture.Error("GetListsEntriesByFilterRequest", "No entries found!"))
            .OnFile($"ListId>{Moties}</r:ListId", Path("obv_ibabs_list_entries_response.xml"))
            .OnFile("<GetListEntry ", Path("obv_ibabs_list_entry_response.xml"));

        var document = (await IbabsFixture.Source().AskAsync(api, IbabsFixture.Registers())).Documents().First();

        Assert.Equal("ibabs/GM0225/cc872c5d-ca9f-4d7b-828c-5816333910ff", document.Id.Value);
        Assert.Equal("M25 Vergroen Amerhof – Van stenen tapijt naar ontmoetingsplek in het groen", document.Title);
        Assert.Equal((new DateOnly(2026, 1, 29), "Gemeenteraad", "Moties", ""), (document.MeetingDate!.Value, document.Meeting, document.DocumentType, document.Flags));
        Assert.Equal("https://api1.ibabs.eu/publicdownload.aspx?site=Utrecht&id=cc872c5d-ca9f-4d7b-828c-5816333910ff", document.Url!.AbsoluteUri);
    }

    [SharedDataFact]
    public async Task Without_its_agenda_point_the_same_motion_bears_its_own_date()
    {
        var entry = (await File.ReadAllTextAsync(Path("obv_ibabs_list_entry_response.xml"))).Replace(">Agendapunt<", ">Punt<", StringComparison.Ordinal);
        var api = Recorded("<GetLists ", "obv_ibabs_lists_response.xml").OnFile("filterRequest", Path("obv_ibabs_list_entries_response.xml")).On("<GetListEntry ", entry);

        var document = (await IbabsFixture.Source().AskAsync(api, IbabsFixture.Registers())).Documents().First();

        Assert.Equal((new DateOnly(2026, 1, 29), "register_date"), (document.MeetingDate!.Value, document.Flags));
    }

    [SharedDataFact]
    public async Task Votes_are_not_taken_for_an_entry()
    {
        var api = Recorded("<GetLists ", "obv_ibabs_lists_response.xml").OnFile("filterRequest", Path("obv_ibabs_list_entries_response.xml"))
            .OnFile("<GetListEntry ", Path("obv_ibabs_list_entry_votes_response.xml"));

        var events = await IbabsFixture.Source().AskAsync(api, IbabsFixture.Registers());

        Assert.All(events, happened => Assert.Equal("changed_shape", Assert.IsType<ListingEvent.Trouble>(happened).Reason));
    }

    [SharedDataFact]
    public async Task All_35_kinds_of_meetings_of_Rotterdam_are_asked()
    {
        var api = Recorded("/Calendar", "neodemos_calendar_rotterdam.html").On("/Agenda/RetrieveAgendasForYear", "");

        Assert.Empty(await IbabsFixture.Source(IbabsAccess.Portal).AskAsync(api, IbabsFixture.Year()));

        Assert.Equal(36, api.Asked.Count);
        Assert.Equal("/Agenda/RetrieveAgendasForYear?agendatypeId=100002350&year=2021", api.AskedPaths.ElementAt(1));
        Assert.Contains("/Agenda/RetrieveAgendasForYear?agendatypeId=100002352&year=2021", api.AskedPaths); // zzz …(2018-2022)
    }

    [SharedDataFact]
    public async Task The_filter_tells_Rotterdams_categories_by_name()
    {
        var api = Recorded("/Calendar", "neodemos_calendar_rotterdam.html").On("/Agenda/RetrieveAgendasForYear", "");

        await IbabsFixture.Source(IbabsAccess.Portal).AskAsync(api, IbabsFixture.Year(IbabsFixture.Account with { Filter = "^Commissie Zorg & Cultuur$" }));

        Assert.Equal("/Agenda/RetrieveAgendasForYear?agendatypeId=100199692&year=2021", api.AskedPaths.Last());
        Assert.Equal(2, api.Asked.Count);
    }

    [SharedDataFact]
    public async Task The_agenda_of_Rotterdams_council_gives_its_14_documents_and_3_register_entries()
    {
        var events = await Rotterdam();

        var meeting = (ListingEvent.Item)events[0];
        Assert.Equal(("meeting " + Council, 14), (meeting.Key, meeting.Documents.Count));
        Assert.All(meeting.Documents, document => Assert.Equal(
            (new DateOnly(2026, 4, 16), "Gemeenteraad", "application/pdf"), (document.MeetingDate!.Value, document.Meeting, document.MediaType)));
        Assert.Equal(
            ("ibabs/GM0225/2dabdb4e-bfb6-4df8-ba66-2c35843161a8", "Raadsagenda 16 april 2026", "43 KB"),
            (meeting.Documents[0].Id.Value, meeting.Documents[0].Title, meeting.Documents[0].Version));
        Assert.Equal("[26bb002914] Aanvraag regulier debat Engels ea over waarschuwing vertraging havenverkeer voor 160426", meeting.Documents[7].Title);
        Assert.Equal("678 KB", meeting.Documents[7].Version);
        Assert.Equal(
            [.. new[] { "13c3acc8-fe74-48d6-8fdc-2b3c4b10c4ef", "1991d55a-c526-4a9b-8850-dcfa653240fb", "d1f91996-6771-4959-9535-08ba8a8306d5" }.Select(id => $"meeting {Council} entry {id}")],
            events.Skip(1).Take(3).Cast<ListingEvent.Item>().Select(item => item.Key));
        Assert.Equal("Brieven B&W", ((ListingEvent.Item)events[1]).Documents[0].DocumentType);
    }

    [SharedDataFact]
    public async Task A_document_of_Rotterdam_has_its_agenda_item_in_its_second_address() => Assert.EndsWith(
        "/Document/LoadAgendaItemDocument/2dabdb4e-bfb6-4df8-ba66-2c35843161a8?agendaItemId=467349a4-8db8-4ac2-bc2d-a83770406344",
        (await Rotterdam()).Documents().First().OtherUrls[0].AbsoluteUri,
        StringComparison.Ordinal);

    [SharedDataFact]
    public async Task The_year_list_beside_an_agenda_gives_the_20_council_meetings_of_2026()
    {
        var api = Recorded("/Calendar", "neodemos_calendar_rotterdam.html").On("/Agenda/RetrieveAgendasForYear", "")
            .OnFile("agendatypeId=100002367", Path("neodemos_agenda_index_rotterdam_2026.html"))
            .OnFile("/Agenda/Index/", Path("neodemos_agenda_index_rotterdam_2026.html"))
            .Answer("/Reports/Item/", "entry.html");

        var events = await IbabsFixture.Source(IbabsAccess.Portal).AskAsync(api, IbabsFixture.Year());

        Assert.Equal(20, events.OfType<ListingEvent.Item>().Count(item => !item.Key.Contains("entry", StringComparison.Ordinal)));
    }

    private static Task<List<ListingEvent>> Rotterdam() => IbabsFixture.Source(IbabsAccess.Portal).AskAsync(
        Recorded("/Calendar", "neodemos_calendar_rotterdam.html")
            .On("/Agenda/RetrieveAgendasForYear", "")
            .On("agendatypeId=100002367", $"<li class=\"agenda-link\"><a href=\"/Agenda/Index/{Council}\" ></a></li>")
            .OnFile("/Agenda/Index/", Path("neodemos_agenda_index_rotterdam_2026.html"))
            .Answer("/Reports/Item/", "entry.html"),
        IbabsFixture.Year());

    private static CannedApi Recorded(string part, string file) => new CannedApi().OnFile(part, Path(file));

    private static string Path(string file) => SharedData.PathOf(System.IO.Path.Combine("api", "ibabs", file));
}
