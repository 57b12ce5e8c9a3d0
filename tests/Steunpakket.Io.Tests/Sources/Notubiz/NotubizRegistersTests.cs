using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Notubiz;

public sealed class NotubizRegistersTests
{
    [Fact]
    public async Task Every_register_is_asked_with_dates_and_every_item_is_an_event()
    {
        var api = NotubizWorld.Api();

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Registers);

        Assert.Equal(
            [
                "/organisations/77/modules?format=json&version=1.17.0",
                "/organisations/77/modules/1/items?date_from=2021-01-01%2000%3A00%3A00&date_to=2021-03-31%2023%3A59%3A59&format=json&version=1.17.0",
                "/organisations/77/modules/6/items?date_from=2021-01-01%2000%3A00%3A00&date_to=2021-03-31%2023%3A59%3A59&format=json&version=1.17.0",
            ],
            api.AskedPaths);
        Assert.Equal(["item 901", "item 905", "item 906", "item 907"], events.OfType<ListingEvent.Item>().Select(item => item.Key));
        Assert.Equal("2021-02-05 11:00:00", events.Item("item 901").Version);
        Assert.Equal(4, events.Count);
    }

    [Fact]
    public async Task An_item_has_documents_in_its_attributes_and_attachments()
    {
        var documents = (await NotubizWorld.Source().AskAsync(NotubizWorld.Api(), NotubizWorld.Registers)).Item("item 901").Documents;

        Assert.Equal(["notubiz/GM0999/2001", "notubiz/GM0999/2003"], documents.Select(document => document.Id.Value));
        Assert.All(documents, document => Assert.Equal("Moties en amendementen", document.Meeting));
    }

    [Fact]
    public async Task The_day_is_that_of_the_meeting_else_of_the_register_with_a_flag()
    {
        var events = await NotubizWorld.Source().AskAsync(NotubizWorld.Api(), NotubizWorld.Registers);

        Assert.Equal((new DateOnly(2021, 2, 11), ""), (events.Document("2001").MeetingDate, events.Document("2001").Flags));
        Assert.Equal((new DateOnly(2021, 3, 4), ""), (events.Document("2005").MeetingDate, events.Document("2005").Flags));
        Assert.Equal((new DateOnly(2021, 2, 20), "register_date"), (events.Document("2006").MeetingDate, events.Document("2006").Flags));
        Assert.Equal((new DateOnly(2021, 2, 21), "register_date"), (events.Document("2007").MeetingDate, events.Document("2007").Flags));
    }

    [Fact]
    public async Task The_registers_name_is_the_kind_of_what_does_not_say_so_itself()
    {
        var events = await NotubizWorld.Source().AskAsync(NotubizWorld.Api(), NotubizWorld.Registers);

        Assert.Equal("Moties en amendementen", events.Document("2001").DocumentType);
        Assert.Equal("Moties en amendementen", events.Document("2006").DocumentType);
        Assert.Equal("Memo", events.Document("2005").DocumentType);
    }

    [Fact]
    public async Task Documents_of_a_hidden_item_are_dropped_without_an_address()
    {
        var document = (await NotubizWorld.Source().AskAsync(NotubizWorld.Api(), NotubizWorld.Registers)).Document("2007");

        Assert.Equal((Refusal.Dropped("confidential"), null), (document.Refusal, document.Url));
    }

    [Fact]
    public async Task The_shape_without_a_version_is_understood()
    {
        var api = NotubizWorld.Api().On("/organisations/77/modules?", NotubizWorld.Fixture("modules_xml.json")).On("/modules/8/items?", NotubizWorld.Fixture("module_items_xml.json"));

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Registers);

        var letter = events.Document("4001");
        Assert.Equal(("Raadsbrief wijken", "Raadsbrief", "Bestuursdocumenten", "1 2021-03-04 11:00:00"), (letter.Title, letter.DocumentType, letter.Meeting, letter.Version));
        Assert.Equal((new DateOnly(2021, 3, 4), "register_date"), (letter.MeetingDate, letter.Flags));
        Assert.Equal(new Uri("https://api.notubiz.nl/document/4002/1"), events.Document("4002").Url);
        Assert.Equal("2021-03-04 11:00:00", events.Item("item 908").Version);
    }

    [Fact]
    public async Task The_list_of_registers_is_asked_once_a_run()
    {
        var (api, source) = (NotubizWorld.Api(), NotubizWorld.Source());

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => source.AskAsync(api, NotubizWorld.Registers)));

        Assert.Single(api.AskedPaths, path => path.Contains("/modules?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_of_registers_that_did_not_come_is_asked_again_by_the_next_window()
    {
        var source = NotubizWorld.Source();

        var away = await Assert.ThrowsAsync<SourceUnavailableException>(() => source.AskAsync(new CannedApi().Fails("/modules?", "timeout"), NotubizWorld.Registers));

        Assert.Equal("timeout", away.Reason);
        Assert.Equal(4, (await source.AskAsync(NotubizWorld.Api(), NotubizWorld.Registers)).Count);
    }

    [Fact]
    public async Task A_list_that_is_not_whole_is_asked_in_smaller_parts()
    {
        const string Half = """{"pagination":{"total_results":2},"items":[{"id":1,"attributes":[]}]}""";
        var api = NotubizWorld.Api()
            .On("/modules/6/items?date_from=2021-01-01%2000%3A00%3A00&date_to=2021-03-31", Half)
            .On("/modules/6/items?date_from=2021-01-01%2000%3A00%3A00&date_to=2021-02-14", """{"items":[{"id":1,"attributes":[]}]}""")
            .On("/modules/6/items?date_from=2021-02-15", """{"items":[{"id":2,"attributes":[]},{"id":1,"attributes":[]}]}""");

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Registers);

        Assert.Equal(["item 1", "item 2"], events.OfType<ListingEvent.Item>().Select(item => item.Key));
        Assert.Equal(2, events.Count);
    }

    [Fact]
    public async Task A_week_that_is_still_not_whole_gives_what_there_is_and_says_so()
    {
        var api = NotubizWorld.Api().On("/modules/6/items?", """{"pagination":{"total_results":2},"items":[{"id":1,"attributes":[]}]}""");

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Registers);

        Assert.Equal(["item 1"], events.OfType<ListingEvent.Item>().Select(item => item.Key));
        Assert.All(events.OfType<ListingEvent.Trouble>(), trouble => Assert.Equal("truncated", trouble.Reason));
        Assert.Contains("module 6 2021-01-01..2021-01-11: 1 of 2 items", events.OfType<ListingEvent.Trouble>().Select(trouble => trouble.Detail));
    }

    [Fact]
    public async Task A_register_that_is_not_public_is_dropped_and_the_others_go_on()
    {
        var api = NotubizWorld.Api().On("/modules/1/items?", "<html/>", 403);

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Registers);

        Assert.Equal("no_rights", events.Document("module-77-1").Refusal!.Reason);
        Assert.False(events.Document("module-77-1").Refusal!.Fault);
        Assert.Equal(5, events.OfType<ListingEvent.Item>().Count());
        Assert.Equal(5, events.Count);
    }

    [Fact]
    public async Task Registers_that_are_not_public_at_all_are_one_dropped_row()
    {
        var api = new CannedApi().On("/modules?", "{}", 401);

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Registers);

        Assert.Equal("no_rights", events.Document("registers-77").Refusal!.Reason);
        Assert.Single(events);
    }

    [Theory]
    [InlineData("""{"rows":[]}""", 200, "changed_shape")]
    [InlineData("""{"message":"what"}""", 400, "changed_shape")]
    [InlineData("""{"items":[{"id":1}]}""", 200, "changed_shape")]
    [InlineData("""{"items":[{"attributes":[]}]}""", 200, "changed_shape")]
    [InlineData("""{"message":"Not found"}""", 404, "changed_shape")]
    public async Task A_register_in_another_shape_is_trouble_and_the_others_go_on(string body, int status, string reason)
    {
        var api = NotubizWorld.Api().On("/modules/1/items?", body, status);

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Registers);

        Assert.Equal([reason], events.OfType<ListingEvent.Trouble>().Select(trouble => trouble.Reason));
        Assert.Equal(4, events.OfType<ListingEvent.Item>().Count());
    }

    [Fact]
    public async Task A_document_that_is_named_and_not_described_fails_under_its_place()
    {
        var api = NotubizWorld.Api().On(
            "/modules/6/items?", """{"items":[{"id":1,"attributes":[{"id":2,"datatype":"document","values":[{"content":77,"meta_data":{"label":"Motie"}},{"content":null}]}]}]}""");

        var document = Assert.Single((await NotubizWorld.Source().AskAsync(api, NotubizWorld.Registers)).Documents());

        Assert.Equal(("notubiz/GM0999/item-1-row-1", "no_id"), (document.Id.Value, document.Refusal!.Reason));
    }
}
