using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.GemeenteOplossingen;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.GemeenteOplossingen;

public sealed class GemeenteOplossingenSourceTests
{
    private static readonly GemeenteOplossingenSource Source = new(new GemeenteOplossingenSettings());
    private static readonly DateWindow HalfYear = new(new DateOnly(2021, 1, 1), new DateOnly(2021, 6, 30));

    [Fact]
    public void Asks_calendar_half_years_within_the_time_the_site_was_used()
    {
        var account = Account() with { From = new DateOnly(2020, 8, 1) };

        var windows = Source.Windows(account, new DateWindow(new DateOnly(2019, 1, 1), new DateOnly(2021, 2, 1)));

        Assert.Equal(["2020-07-01..2020-12-31", "2021-01-01..2021-06-30"], windows.Select(window => $"{window.Days}"));
        Assert.All(windows, window => Assert.Equal("meetings", window.Part));
    }

    [Fact]
    public async Task Asks_version_1_in_seconds_from_a_day_before_to_a_day_after_by_the_Dutch_clock()
    {
        var api = new CannedApi().On("/meetings", "[]");

        Assert.Empty(await AskAsync(api));

        // 2020-12-31 00:00 +01:00 and 2021-07-02 00:00 +02:00
        Assert.Equal(["/api/v1/meetings?date_from=1609369200&date_to=1625176800"], api.AskedPaths);
    }

    [Fact]
    public async Task Takes_the_meetings_in_the_window_and_those_without_a_date()
    {
        var events = await AskFixtureAsync();

        Assert.Equal(["meeting 7001", "meeting 7002", "meeting 7005"], events.Cast<ListingEvent.Item>().Select(item => item.Key));
        Assert.Equal([null, "2021-04-01 08:00:00", null], events.Cast<ListingEvent.Item>().Select(item => item.Version));
    }

    [Fact]
    public async Task Windows_of_a_host_that_answers_with_everything_stay_disjoint()
    {
        var earlier = await AskFixtureAsync(new DateWindow(new DateOnly(2020, 7, 1), new DateOnly(2020, 12, 31)));
        var later = await AskFixtureAsync(new DateWindow(new DateOnly(2021, 7, 1), new DateOnly(2021, 12, 31)));

        Assert.Equal(["meeting 7003", "meeting 7005"], earlier.Cast<ListingEvent.Item>().Select(item => item.Key));
        Assert.Equal(["meeting 7004", "meeting 7005"], later.Cast<ListingEvent.Item>().Select(item => item.Key));
    }

    [Fact]
    public async Task Lists_a_document_once_a_meeting_also_from_hidden_items()
    {
        var meeting = (await AskFixtureAsync()).OfType<ListingEvent.Item>().First();

        Assert.Equal(
            ["100", "104", "105", "101", "102"],
            meeting.Documents.Select(document => document.Id.Value.Replace("gemeenteoplossingen/GM0785/", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Reads_what_the_site_says_of_a_document()
    {
        var document = (await AskFixtureAsync()).Documents().First();

        Assert.Equal(
            new SupplierDocument
            {
                Id = new DocumentId("gemeenteoplossingen", new GemeenteCode("GM0785"), "100"),
                Title = "Agenda 12 maart",
                FileName = "agenda.pdf",
                MeetingDate = new DateOnly(2021, 3, 12),
                Meeting = "Raad & commissie",
                Url = new Uri("https://raad.example.nl/api/v1/meetings/7001/documents/100"),
                Version = "2021-03-01 10:12:00 2048",
            },
            document with { OtherUrls = [] });
        Assert.Equal([new Uri("https://raad.example.nl/api/v1/documents/100")], document.OtherUrls);
    }

    [Theory]
    [InlineData("101", "raadsvoorstel.docx", "2021-02-28 09:00:00")]
    [InlineData("102", "bijlage.pdf", null)]
    public async Task Falls_back_on_the_file_name_and_takes_no_size_for_a_version(string id, string title, string? version)
    {
        var document = (await AskFixtureAsync()).Documents().First(document => document.Id.Value.EndsWith($"/{id}", StringComparison.Ordinal));

        Assert.Equal((title, version), (document.Title, document.Version));
    }

    [Fact]
    public async Task Names_a_meeting_without_a_description_after_its_body_and_start()
    {
        var documents = (await AskFixtureAsync()).OfType<ListingEvent.Item>().Single(item => item.Key == "meeting 7002").Documents;

        Assert.Equal("Vergadering - Commissie Ruimte - 2021-04-09 20:00", Assert.Single(documents).Meeting);
    }

    [Fact]
    public async Task Drops_what_is_marked_confidential_and_nothing_else()
    {
        var dropped = (await AskFixtureAsync()).Documents().Where(document => document.Refusal is not null);

        Assert.Equal(["geheim.pdf", "besloten.pdf"], dropped.Select(document => document.Title));
        Assert.All(dropped, document => Assert.Equal(Refusal.Dropped("confidential"), document.Refusal));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(", \"confidential\": 0", false)]
    [InlineData(", \"confidential\": \"1\"", true)]
    [InlineData(", \"confidential\": 0}, {\"id\": 2, \"confidential\": 1", true)]
    public async Task A_confidential_meeting_hides_the_documents_that_do_not_say_otherwise(string said, bool hidden)
    {
        var api = new CannedApi().On("/meetings", $$"""[{"id":1,"date":"2021-01-01","confidential":true,"documents":[{"id":2,"filename":"a.pdf"{{said}}}]}]""");

        Assert.Equal(hidden, Assert.Single((await AskAsync(api)).Documents()).Refusal is not null);
    }

    [Theory]
    [InlineData(" https://raad.example.nl/api", "https://raad.example.nl/api/v1/meetings")]
    [InlineData("https://raad.example.nl/api// ", "https://raad.example.nl/api/v1/meetings")]
    [InlineData("https://raad.example.nl//api/", "https://raad.example.nl/api/v1/meetings")]
    [InlineData("http://raad.example.nl/api", "http://raad.example.nl/api/v1/meetings")]
    [InlineData("http://localhost:8080/go/goirle/api", "http://localhost:8080/go/goirle/api/v1/meetings")]
    public async Task Repairs_base_addresses_as_they_stand_in_lists(string id, string asked)
    {
        var api = new CannedApi().On("/meetings", "[]");

        await AskAsync(api, account: Account(id));

        Assert.Equal(asked, api.Asked.Single().Address.GetLeftPart(UriPartial.Path));
    }

    [Theory]
    [InlineData("raad.example.nl")]
    [InlineData("ftp://raad.example.nl/api")]
    [InlineData("https://raad.example.nl/api?x=1")]
    public async Task A_base_address_that_is_none_is_said_when_it_is_asked(string id)
    {
        Assert.Empty(Source.Budgets([Account(id)]));

        var thrown = await Assert.ThrowsAsync<SourceUnavailableException>(() => AskAsync(new CannedApi(), account: Account(id)));

        Assert.Equal("bad_url", thrown.Reason);
    }

    [Fact]
    public void Gives_every_site_a_budget_of_its_own_that_its_documents_share()
    {
        var budgets = new GemeenteOplossingenSource(new GemeenteOplossingenSettings { RequestsPerMinute = 30, AtOnce = 2 }).Budgets(
        [
            Account(" https://raad.example.nl/api/"), Account("https://raad.example.nl/api"), Account("http://localhost:8080/go/b/api"),
            new SupplierAccount(new GemeenteCode("GM0363"), "notubiz", "281"),
        ]);

        Assert.Equal(
            [
                new HostBudget("gemeenteoplossingen raad.example.nl/api", "raad.example.nl", "/api", 30, 2),
                new HostBudget("gemeenteoplossingen localhost:8080/go/b/api", "localhost:8080", "/go/b/api", 30, 2),
            ],
            budgets);
        Assert.True(budgets[0].Matches(new Uri("https://raad.example.nl/api/v1/meetings/1/documents/2")));
    }

    private static SupplierAccount Account(string id = "https://raad.example.nl/api") => new(new GemeenteCode("GM0785"), "gemeenteoplossingen", id);

    private static Task<List<ListingEvent>> AskFixtureAsync(DateWindow? days = null) =>
        AskAsync(new CannedApi().OnFile("/api/v1/meetings?", SupplierFixture.PathOf("GemeenteOplossingen", "go_meetings.json")), days);

    private static Task<List<ListingEvent>> AskAsync(CannedApi api, DateWindow? days = null, SupplierAccount? account = null) =>
        Source.AskAsync(api, new ListingWindow(account ?? Account(), "meetings", days ?? HalfYear));
}
