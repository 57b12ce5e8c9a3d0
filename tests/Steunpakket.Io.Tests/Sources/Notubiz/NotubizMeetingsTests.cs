using Steunpakket.Core.Documents;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Notubiz;

public sealed class NotubizMeetingsTests
{
    [Fact]
    public async Task Lists_public_meetings_of_all_pages_once_and_the_meetings_of_assemblies()
    {
        var api = NotubizWorld.Api();

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings);

        Assert.Equal(["meeting 101", "meeting 103", "meeting 104", "meeting 105", "meeting 106"], events.OfType<ListingEvent.Item>().Select(item => item.Key));
        Assert.Empty(events.OfType<ListingEvent.Trouble>());
        Assert.DoesNotContain(api.AskedPaths, path => path.Contains("/meetings/102", StringComparison.Ordinal));
        Assert.Single(api.AskedPaths, path => path.Contains("/meetings/103", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Documents_of_all_four_places_are_listed_once()
    {
        var meeting = (await NotubizWorld.Source().AskAsync(NotubizWorld.Api(), NotubizWorld.Meetings)).Item("meeting 101");

        Assert.Equal(
            ["1001", "item-903", "1002", "1003", "2001", "2002", "2003", "1004", "1005", "item-904", "1006"],
            meeting.Documents.Select(document => document.Id.Value["notubiz/GM0999/".Length..]));
    }

    [Fact]
    public async Task A_document_carries_name_and_wall_clock_day_of_its_meeting_and_its_own_kind()
    {
        var events = await NotubizWorld.Source().AskAsync(NotubizWorld.Api(), NotubizWorld.Meetings);

        var proposal = events.Document("1002");
        Assert.Equal(new DateOnly(2021, 2, 11), proposal.MeetingDate);
        Assert.Equal("Gemeenteraad", proposal.Meeting);
        Assert.Equal("Raadsvoorstel", proposal.DocumentType);
        Assert.Equal("2 2021-02-01 08:00:00", proposal.Version);
        Assert.Equal(("Voorstel schuldhulp.v2.pdf", "application/pdf"), (proposal.FileName, proposal.MediaType));
        Assert.Equal(new Uri("https://api.notubiz.nl/document/1002/2"), proposal.Url);
        Assert.Empty(proposal.OtherUrls);
        Assert.Equal("Agenda & toelichting raad", events.Document("1001").Title);
        Assert.Equal("Motie", events.Document("2001").DocumentType);
        Assert.Equal("Gemeenteraad", events.Document("2003").Meeting);
    }

    [Fact]
    public async Task Hidden_documents_and_those_in_hidden_agenda_items_are_dropped_without_an_address()
    {
        var api = NotubizWorld.Api();

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings);

        foreach (var hidden in new[] { events.Document("1005"), events.Document("1006"), events.Document("item-904") })
        {
            Assert.Equal(Refusal.Dropped("confidential"), hidden.Refusal);
            Assert.Null(hidden.Url);
            Assert.Empty(hidden.OtherUrls);
        }

        Assert.DoesNotContain(api.AskedPaths, path => path.Contains("/904", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_document_that_is_hidden_in_one_agenda_item_and_open_in_another_is_open()
    {
        const string Document = """{"id":8,"url":"https://api.notubiz.nl/document/8/1","version":1}""";
        var api = new CannedApi().On("/events?", NotubizWorld.Events(NotubizWorld.Event(5))).On("/events/meetings/5", NotubizWorld.Meeting(
            5, "[]", $$"""[{"confidential":1,"documents":[{{Document}}]},{"documents":[{{Document}}]},{"permission_group":"members","documents":[{{Document}}]}]"""));

        var document = Assert.Single((await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings)).Documents());

        Assert.Null(document.Refusal);
        Assert.NotNull(document.Url);
    }

    [Fact]
    public async Task A_canceled_meeting_keeps_its_documents_and_flags_them()
    {
        var api = NotubizWorld.Api().On("/events/meetings/103", NotubizWorld.Meeting(103, """[{"id":8,"version":1}]"""));

        var document = (await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings)).Document("8");

        Assert.Null(document.Refusal);
        Assert.Equal("meeting_canceled", document.Flags);
    }

    [Theory]
    [InlineData("false", "not_found", true)]
    [InlineData("true", "canceled", false)]
    public async Task A_listed_meeting_that_is_not_there_stands_in_the_ledger(string canceled, string reason, bool fault)
    {
        var row = NotubizWorld.Event(5).Replace("\"id\":5", $"\"id\":5,\"canceled\":{canceled}", StringComparison.Ordinal);
        var api = new CannedApi().On("/events?", NotubizWorld.Events(row)).On("/events/meetings/5", """{"message":"Event not found"}""", 404);

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings);

        var refusal = events.Document("meeting-5").Refusal!;
        Assert.Equal((fault, reason), (refusal.Fault, refusal.Reason));
        Assert.Null(events.Item("meeting 5").Version);
    }

    [Fact]
    public async Task An_assembly_lists_its_own_documents_and_its_agenda_as_a_meeting()
    {
        var api = NotubizWorld.Api().On("/events/meetings/104", NotubizWorld.Meeting(104, """[{"id":3001,"version":1},{"id":3002,"version":1}]"""));

        var assembly = (await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings)).Item("meeting 104");

        Assert.Equal(["notubiz/GM0999/3001", "notubiz/GM0999/3002"], assembly.Documents.Select(document => document.Id.Value));
        Assert.All(assembly.Documents, document => Assert.Equal("Raadsavond", document.Meeting));
    }

    [Fact]
    public async Task An_assembly_that_is_no_meeting_still_lists_its_own_documents()
    {
        var document = (await NotubizWorld.Source().AskAsync(NotubizWorld.Api(), NotubizWorld.Meetings)).Document("3001");

        Assert.Equal(("Raadsavond", new DateOnly(2021, 3, 9)), (document.Meeting, document.MeetingDate));
    }

    [Fact]
    public async Task Meetings_of_an_assembly_are_asked_every_time_and_take_their_day_from_it_when_they_have_none()
    {
        var api = NotubizWorld.Api()
            .On("/events/meetings/105", """{"meeting":{"id":105,"last_modified":"2021-03-01 00:00:00","documents":[{"id":8,"version":1}],"agenda_items":[]}}""");

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings, new ListingMemory { Versions = { ["meeting 105"] = "2021-03-01 00:00:00", ["meeting 104"] = "2021-03-09 09:00:00" } });

        Assert.Equal(new DateOnly(2021, 3, 9), events.Document("8").MeetingDate);
        Assert.Contains(new ListingEvent.Same("meeting 104"), events);
        Assert.Equal("2021-03-01 00:00:00", events.Item("meeting 105").Version);
    }

    [Fact]
    public async Task A_meeting_of_an_assembly_that_is_not_public_is_dropped()
    {
        var api = NotubizWorld.Api().On("/events/meetings/106", """{"meeting":{"id":106,"permission_group":"members","documents":[{"id":8,"version":1}],"agenda_items":[]}}""");

        var rows = (await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings)).Item("meeting 106").Documents;

        Assert.Equal(("notubiz/GM0999/meeting-106", "no_rights"), (Assert.Single(rows).Id.Value, rows[0].Refusal!.Reason));
    }

    [Fact]
    public async Task A_meeting_that_did_not_change_is_not_asked()
    {
        var api = NotubizWorld.Api();

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings, new ListingMemory { Versions = { ["meeting 101"] = "2021-02-11 09:00:00", ["meeting 103"] = "older" } });

        Assert.Contains(new ListingEvent.Same("meeting 101"), events);
        Assert.DoesNotContain(api.AskedPaths, path => path.Contains("/meetings/101", StringComparison.Ordinal));
        Assert.Equal("2021-03-02 09:00:00", events.Item("meeting 103").Version);
    }

    [Theory]
    [InlineData("2021-08-20", "2021-02-01 10:00:00")]
    [InlineData("2021-08-09", "2021-02-01 10:00:00 unsettled")]
    [InlineData("2021-01-01", "2021-02-01 10:00:00 unsettled")]
    public async Task The_date_of_change_is_believed_half_a_year_after_the_meeting(string today, string version)
    {
        var api = new CannedApi().On("/events?", NotubizWorld.Events(NotubizWorld.Event(5))).On("/events/meetings/5", NotubizWorld.EmptyMeeting);

        var events = await NotubizWorld.Source(today).AskAsync(api, NotubizWorld.Meetings);

        Assert.Equal(version, events.Item("meeting 5").Version);
    }

    [Fact]
    public async Task A_meeting_without_documents_and_agenda_items_is_asked_too()
    {
        var api = new CannedApi().On("/events?", NotubizWorld.Events(NotubizWorld.Event(5)))
            .On("/events/meetings/5", """{"meeting":{"id":5,"documents":[],"agenda_items":[],"module_items":[{"id":901,"self":"api.notubiz.nl/modules/0/items/901"}]}}""")
            .On("/modules/0/items/901", NotubizWorld.Fixture("module_item.json"));

        Assert.Equal(3, (await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings)).Documents().Count());
    }

    [Fact]
    public async Task The_suppliers_count_is_that_of_public_events()
    {
        var events = await NotubizWorld.Source().AskAsync(NotubizWorld.Api(), NotubizWorld.Meetings);

        Assert.Equal([new ListingEvent.SupplierCount(new Quarter(2021, 1), 2 + 1 + 1)], events.OfType<ListingEvent.SupplierCount>());
    }

    [Fact]
    public async Task There_is_no_count_when_an_event_has_none()
    {
        var api = new CannedApi().On("/events?", NotubizWorld.Events(NotubizWorld.Event(5, documents: "null"), NotubizWorld.Event(6, documents: "4")))
            .On("/events/meetings/", NotubizWorld.EmptyMeeting);

        Assert.Empty((await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings)).OfType<ListingEvent.SupplierCount>());
    }

    [Fact]
    public async Task No_events_is_an_empty_window() => Assert.Equal(
        [new ListingEvent.SupplierCount(new Quarter(2021, 1), 0)],
        await NotubizWorld.Source().AskAsync(new CannedApi().On("/events?", NotubizWorld.NoEvents), NotubizWorld.Meetings));

    [Fact]
    public async Task A_supplier_that_repeats_its_pages_for_ever_is_left()
    {
        var api = NotubizWorld.Api().On("/events?", NotubizWorld.Fixture("events_page1.json"));

        await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings);

        Assert.Equal(2, api.AskedPaths.Count(path => path.Contains("/events?", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""{"pagination":{"has_more_pages":false}}""", "'events'")]
    [InlineData("""{"events":"none","pagination":{"has_more_pages":false}}""", "'events'")]
    [InlineData("""{"events":[{"id":1}]}""", "has_more_pages")]
    [InlineData("[1]", "'events'")]
    [InlineData("<html>Onderhoud</html>", "no JSON")]
    [InlineData("""{"events":[{"id":1""", "broken JSON")]
    public async Task A_list_of_events_in_another_shape_stops_the_window(string body, string named)
    {
        var changed = await Assert.ThrowsAsync<SourceChangedException>(() => NotubizWorld.Source().AskAsync(new CannedApi().On("/events?", body), NotubizWorld.Meetings));

        Assert.Contains(named, changed.Message, StringComparison.Ordinal);
    }
}
