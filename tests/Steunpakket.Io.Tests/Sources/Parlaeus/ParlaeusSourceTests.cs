using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.Parlaeus;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Parlaeus;

public sealed class ParlaeusSourceTests
{
    private const string Rid = "not-a-real-rid";
    private static readonly GemeenteCode Gemeente = new("GM0200");

    [Fact]
    public async Task Asks_the_list_and_then_every_agenda_of_the_window_once()
    {
        var api = Canned();

        await AskAsync(api);

        Assert.Equal(
            [
                "/receive/opendata?rid=not-a-real-rid&fn=agenda_list&since=20240101&until=20240701",
                "/receive/opendata?rid=not-a-real-rid&fn=agenda_detail&agid=ag-1",
                "/receive/opendata?rid=not-a-real-rid&fn=agenda_detail&agid=ag-2",
            ],
            api.AskedPaths);
    }

    [Fact]
    public async Task Reads_what_an_agenda_says_of_its_documents()
    {
        var items = (await AskAsync(Canned())).Cast<ListingEvent.Item>().ToList();

        Assert.Equal([("meeting ag-1", "1704900000"), ("meeting ag-2", "1704950000")], items.Select(item => (item.Key, item.Version)));
        Assert.Equal(
            new SupplierDocument
            {
                Id = new DocumentId("parlaeus", Gemeente, "dc-1"),
                Title = "Brief",
                MeetingDate = new DateOnly(2024, 1, 11),
                Meeting = "Raad & commissie",
                DocumentType = "Raadsbrief",
                Url = new Uri("https://voorbeeld.parlaeus.nl/user/showdoc/action=view/id=1/brief.pdf"),
            },
            items[0].Documents[0] with { OtherUrls = [] });
    }

    [Fact]
    public async Task Names_a_meeting_without_a_title_after_its_committee()
    {
        var document = (await AskAsync(Canned())).Documents().Last();

        Assert.Equal(("parlaeus/GM0200/31", "Cie Ruimte", null), (document.Id.Value, document.Meeting, document.DocumentType));
    }

    [Fact]
    public async Task Lists_a_document_once_an_agenda_and_repairs_its_link()
    {
        var documents = (await AskAsync(Canned())).OfType<ListingEvent.Item>().First().Documents;

        Assert.Equal(["dc-1", "dc-2", "dc-3", "dc-4", "dc-5"], documents.Select(document => document.Id.Value.Split('/')[2]));
        Assert.Equal("https://voorbeeld.qualigraf.nl/user/id=2/bijlage.pdf", documents[1].Url?.AbsoluteUri);
        Assert.Equal("https://voorbeeld.parlaeus.nl/user/id=3/bijlage.pdf", documents[2].Url?.AbsoluteUri);
    }

    [Fact]
    public async Task A_document_without_a_usable_address_fails_and_stays_in_sight()
    {
        var documents = (await AskAsync(Canned())).Documents().Where(document => document.Refusal is not null);

        Assert.Equal(
            [("Zonder adres", Refusal.Failed("no_address")), ("Pad", Refusal.Failed("bad_url", "/tmp/bijlage.pdf"))],
            documents.Select(document => (document.Title!, document.Refusal!)));
        Assert.All(documents, document => Assert.Null(document.Url));
    }

    [Fact]
    public async Task An_agenda_that_did_not_change_is_not_asked_for()
    {
        var api = Canned();
        var before = new ListingMemory { Versions = { ["meeting ag-1"] = "1704900000", ["meeting ag-2"] = "1" } };

        var events = await AskAsync(api, before);

        Assert.Equal(new ListingEvent.Same("meeting ag-1"), events[0]);
        Assert.Equal("meeting ag-2", Assert.IsType<ListingEvent.Item>(events[1]).Key);
        Assert.Equal(2, api.Asked.Count);
    }

    [Theory]
    [InlineData("https://voorbeeld.parlaeus.nl")]
    [InlineData("https://voorbeeld.parlaeus.nl/receive/opendata")]
    [InlineData(" https://voorbeeld.parlaeus.nl/receive/opendata/? ")]
    public async Task Takes_a_base_address_with_and_without_its_end(string id)
    {
        var api = Canned();

        await AskAsync(api, id: id);

        Assert.All(api.Asked, question => Assert.Equal("https://voorbeeld.parlaeus.nl/receive/opendata", question.Address.GetLeftPart(UriPartial.Path)));
    }

    [Fact]
    public void Gives_every_site_a_budget_of_its_own_that_its_documents_share()
    {
        var budgets = Source().Budgets(
        [
            new SupplierAccount(Gemeente, "parlaeus", "https://voorbeeld.parlaeus.nl/receive/opendata"),
            new SupplierAccount(Gemeente, "parlaeus", "http://localhost:8080/parlaeus/b/receive/opendata"),
        ]);

        Assert.Equal(
            [
                new HostBudget("parlaeus voorbeeld.parlaeus.nl", "voorbeeld.parlaeus.nl", "", 60, 4),
                new HostBudget("parlaeus localhost:8080/parlaeus/b", "localhost:8080", "/parlaeus/b", 60, 4),
            ],
            budgets);
        Assert.True(budgets[0].Matches(new Uri("https://voorbeeld.parlaeus.nl/user/showdoc/action=view/id=1/brief.pdf")));
    }

    [Fact]
    public void Asks_calendar_half_years()
    {
        var windows = Source().Windows(new SupplierAccount(Gemeente, "parlaeus", "x"), new DateWindow(new DateOnly(2024, 6, 30), new DateOnly(2024, 7, 1)));

        Assert.Equal(["meetings 2024-01-01..2024-06-30", "meetings 2024-07-01..2024-12-31"], windows.Select(window => $"{window.Part} {window.Days}"));
    }

    private static ParlaeusSource Source() => new(new ParlaeusSettings(), variable => variable == "PARLAEUS_RID_GM0200" ? Rid : null);

    private static CannedApi Canned() => new CannedApi()
        .OnFile("fn=agenda_list", SupplierFixture.PathOf("Parlaeus", "parlaeus_list.json"))
        .OnFile("agid=ag-1", SupplierFixture.PathOf("Parlaeus", "parlaeus_detail_1.json"))
        .OnFile("agid=ag-2", SupplierFixture.PathOf("Parlaeus", "parlaeus_detail_2.json"));

    private static Task<List<ListingEvent>> AskAsync(CannedApi api, ListingMemory? before = null, string id = "https://voorbeeld.parlaeus.nl") => Source().AskAsync(
        api,
        new ListingWindow(new SupplierAccount(Gemeente, "parlaeus", id), "meetings", new DateWindow(new DateOnly(2024, 1, 1), new DateOnly(2024, 6, 30))),
        before);
}
