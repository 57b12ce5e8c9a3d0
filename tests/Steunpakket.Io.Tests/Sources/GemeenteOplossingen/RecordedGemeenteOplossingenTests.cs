using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.GemeenteOplossingen;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.GemeenteOplossingen;

/// <summary>Every answer of <c>shared/data/api/go</c>.</summary>
public sealed class RecordedGemeenteOplossingenTests
{
    [SharedDataFact]
    public async Task Version_1_gives_its_documents()
    {
        var documents = (await AskAsync("SYNTH_v1_meetings.json", 2024)).Documents().ToList();

        Assert.Equal(["50001", "50002", "50003"], documents.Select(document => document.Id.Value.Split('/')[2]));
        Assert.Equal(
            ["Agenda raad 12 maart 2024", "Raadsvoorstel bestemmingsplan", "Bijlage zonder sortorder.pdf"],
            documents.Select(document => document.Title));
        Assert.Equal(["2024-03-01 10:12:00 143360", "2024-02-28 09:00:00 99000", null], documents.Select(document => document.Version));
        Assert.All(
            documents,
            document => Assert.Equal((new DateOnly(2024, 3, 12), "Raadsvergadering", null), (document.MeetingDate, document.Meeting, document.Refusal)));
    }

    [SharedDataFact]
    public async Task A_cancelled_meeting_without_documents_is_known()
    {
        var events = await AskAsync("SYNTH_v1_meetings.json", 2024);

        Assert.Equal(["meeting 4211", "meeting 4212"], events.Cast<ListingEvent.Item>().Select(item => item.Key));
    }

    [SharedDataFact]
    public async Task Version_2_gives_its_meeting_without_documents()
    {
        var item = Assert.IsType<ListingEvent.Item>(Assert.Single(await AskAsync("SYNTH_v2_meetings.json", 2024)));

        Assert.Equal(("meeting 4211", 0), (item.Key, item.Documents.Count));
    }

    [SharedDataFact]
    public async Task Other_peoples_fixture_gives_its_documents()
    {
        var documents = (await AskAsync("obv_go_meetings.json", 2025)).Documents();

        Assert.Equal(["stukken.pdf", "agenda.pdf"], documents.Select(document => document.Title));
        Assert.All(documents, document => Assert.Equal(new DateOnly(2025, 1, 14), document.MeetingDate));
    }

    [SharedDataFact]
    public async Task Committees_are_no_meetings()
    {
        var events = await AskAsync("obv_go_committees.json", 2025);

        Assert.Equal(2, events.OfType<ListingEvent.Trouble>().Count(trouble => trouble.Reason == "changed_shape"));
        Assert.Equal(2, events.Count);
    }

    [SharedDataFact]
    public async Task Pages_of_the_portal_are_refused_with_status_200()
    {
        var pages = SharedData.Files("api/go/den_helder_html_2015", "*.html");

        Assert.Equal(7, pages.Count);
        foreach (var page in pages)
        {
            await Assert.ThrowsAsync<SourceChangedException>(() => AskAsync($"den_helder_html_2015/{Path.GetFileName(page)}", 2015));
        }
    }

    private static Task<List<ListingEvent>> AskAsync(string file, int year) => new GemeenteOplossingenSource(new GemeenteOplossingenSettings()).AskAsync(
        new CannedApi().OnFile("/api/v1/meetings", SharedData.PathOf($"api/go/{file}")),
        new ListingWindow(
            new SupplierAccount(new GemeenteCode("GM0785"), "gemeenteoplossingen", "https://raad.example.nl/api"),
            "meetings",
            new DateWindow(new DateOnly(year, 1, 1), new DateOnly(year, 6, 30))));
}
