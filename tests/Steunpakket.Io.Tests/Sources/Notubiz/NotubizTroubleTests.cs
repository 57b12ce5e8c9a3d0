using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Notubiz;

public sealed class NotubizTroubleTests
{
    private const string Failing = """[{"module_items":[{"id":1,"self":"api.notubiz.nl/modules/0/items/1"}],"documents":[{"id":8,"version":1}]}]""";

    [Theory]
    [InlineData(200)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task A_meeting_that_we_may_not_see_is_one_dropped_row(int status)
    {
        var api = NotubizWorld.Api().On("/events/meetings/101", NotubizWorld.NoRights, status);

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings);

        var item = events.Item("meeting 101");
        Assert.Null(item.Version);
        Assert.Equal(("notubiz/GM0999/meeting-101", "no_rights"), (Assert.Single(item.Documents).Id.Value, item.Documents[0].Refusal!.Reason));
        Assert.False(item.Documents[0].Refusal!.Fault);
        Assert.Empty(events.OfType<ListingEvent.Trouble>());
        Assert.Contains("meeting 106", events.OfType<ListingEvent.Item>().Select(one => one.Key));
    }

    [Fact]
    public async Task An_organisation_that_is_not_public_is_one_dropped_row()
    {
        var events = await NotubizWorld.Source().AskAsync(new CannedApi().On("/events?", "{}", 403), NotubizWorld.Meetings);

        Assert.Equal("no_rights", events.Document("organisation-77").Refusal!.Reason);
        Assert.Single(events);
    }

    [Theory]
    [InlineData("meetings", 404)]
    [InlineData("registers", 200)]
    public async Task An_organisation_that_is_no_longer_active_leaves_what_is_known(string part, int status)
    {
        var api = new CannedApi().On("77", """{"message":"This organisation is non-active."}""", status);

        var trouble = Assert.IsType<ListingEvent.Trouble>(Assert.Single(await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings with { Part = part })));

        Assert.Equal("no_rights", trouble.Reason);
        Assert.Contains("non-active", trouble.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_window_that_is_too_wide_is_halved_and_nothing_is_lost()
    {
        var api = NotubizWorld.Api()
            .On("date_to=2021-03-31", NotubizWorld.Uncaught, 404)
            .On("date_from=2021-02-15", NotubizWorld.NoEvents)
            .On("date_to=2021-02-14", NotubizWorld.Events(NotubizWorld.Event(101, documents: "3")));

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings);

        Assert.Equal("meeting 101", Assert.Single(events.OfType<ListingEvent.Item>()).Key);
        Assert.Equal(3, Assert.Single(events.OfType<ListingEvent.SupplierCount>()).Documents);
        Assert.Equal(2, events.Count);
        Assert.Equal([1, 1, 1], api.Asked.Take(3).Select(question => Math.Min(question.Retries, 1)));
    }

    [Theory]
    [InlineData("timeout", null)]
    [InlineData("server_error", 504)]
    public async Task Halving_ends_at_a_week_that_is_trouble_and_the_rest_is_listed(string reason, int? status)
    {
        var api = new CannedApi().On("/events?", NotubizWorld.NoEvents)
            .On(question => Days(question).Since <= new DateOnly(2021, 1, 20) && Days(question).Until >= new DateOnly(2021, 1, 20), () => throw new SourceUnavailableException(reason, "too much") { Status = status });

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings);

        var trouble = Assert.IsType<ListingEvent.Trouble>(Assert.Single(events));
        Assert.Equal((reason, "2021-01-12..2021-01-22: too much"), (trouble.Reason, trouble.Detail));
        Assert.All(api.Asked, question => Assert.InRange(Days(question).Until.DayNumber - Days(question).Since.DayNumber + 1, 7, 90));
        Assert.All(api.Asked, question => Assert.Equal(Days(question).Until.DayNumber - Days(question).Since.DayNumber + 1 >= 14 ? 1 : 3, question.Retries));

        static (DateOnly Since, DateOnly Until) Days(ApiQuestion question)
        {
            var query = System.Web.HttpUtility.ParseQueryString(question.Address.Query);
            return (SupplierDates.WallClock(query["date_from"])!.Value, SupplierDates.WallClock(query["date_to"])!.Value);
        }
    }

    [Theory]
    [InlineData("offline")]
    [InlineData("blocked")]
    public async Task What_smaller_questions_do_not_help_fails_the_window(string reason)
    {
        var api = new CannedApi().Fails("/events?", reason);

        var away = await Assert.ThrowsAsync<SourceUnavailableException>(() => NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings));

        Assert.Equal(reason, away.Reason);
        Assert.Single(api.Asked);
    }

    [Fact]
    public async Task A_meeting_that_gives_no_answer_is_trouble_and_the_others_go_on()
    {
        var events = await NotubizWorld.Source().AskAsync(NotubizWorld.Api().Fails("/events/meetings/101", "timeout"), NotubizWorld.Meetings);

        Assert.Equal([new ListingEvent.Trouble("timeout", "meeting 101: /events/meetings/101")], events.OfType<ListingEvent.Trouble>());
        Assert.Equal(["meeting 103", "meeting 104", "meeting 105", "meeting 106"], events.OfType<ListingEvent.Item>().Select(item => item.Key));
    }

    [Theory]
    [InlineData("""{"meeting":{"id":101,"documents":[]""", 200, "broken JSON")]
    [InlineData("<html>fout</html>", 200, "no JSON")]
    [InlineData("""{"meeting":{"id":101,"documents":[]}}""", 200, "'agenda_items'")]
    [InlineData("""{"meeting":{"id":101,"agenda_items":[]}}""", 200, "'documents'")]
    [InlineData("""{"meeting":{"documents":{"a":1,"b":2},"agenda_items":[]}}""", 200, "'documents' is no list")]
    [InlineData("""{"message":"Required parameter"}""", 400, "status 400 Required parameter")]
    public async Task A_meeting_in_another_shape_is_trouble_by_name_and_the_others_go_on(string body, int status, string named)
    {
        var events = await NotubizWorld.Source().AskAsync(NotubizWorld.Api().On("/events/meetings/101", body, status), NotubizWorld.Meetings);

        var trouble = Assert.Single(events.OfType<ListingEvent.Trouble>());
        Assert.Equal("changed_shape", trouble.Reason);
        Assert.StartsWith("meeting 101: ", trouble.Detail, StringComparison.Ordinal);
        Assert.Contains(named, trouble.Detail, StringComparison.Ordinal);
        Assert.Equal(4, events.OfType<ListingEvent.Item>().Count());
    }

    [Theory]
    [InlineData("""{"type":"meeting","permission_group":"public"}""", "an event without 'id'")]
    [InlineData("""{"id":5,"type":"meeting"}""", "event 5: there is no 'permission_group'")]
    [InlineData("""{"id":5,"type":"excursion","permission_group":"public"}""", "event 5: type 'excursion' is not known")]
    public async Task An_event_that_cannot_be_understood_is_trouble_and_the_others_go_on(string row, string detail)
    {
        var api = new CannedApi().On("/events?", NotubizWorld.Events(row, NotubizWorld.Event(6))).On("/events/meetings/6", NotubizWorld.EmptyMeeting);

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings);

        Assert.Equal([new ListingEvent.Trouble("changed_shape", detail)], events.OfType<ListingEvent.Trouble>());
        Assert.NotNull(events.Item("meeting 6"));
    }

    [Fact]
    public async Task An_assembly_that_gives_no_answer_is_trouble_and_the_others_go_on()
    {
        var events = await NotubizWorld.Source().AskAsync(NotubizWorld.Api().Fails("/events/assemblies/104", "timeout"), NotubizWorld.Meetings);

        Assert.Equal([new ListingEvent.Trouble("timeout", "assembly 104: /events/assemblies/104")], events.OfType<ListingEvent.Trouble>());
        Assert.Equal(["meeting 101", "meeting 103"], events.OfType<ListingEvent.Item>().Select(item => item.Key));
    }

    [Fact]
    public async Task Without_a_register_item_a_new_meeting_is_listed_to_be_asked_again()
    {
        var events = await NotubizWorld.Source().AskAsync(WithFailingItem(), NotubizWorld.Meetings);

        Assert.Null(events.Item("meeting 5").Version);
        Assert.Equal("notubiz/GM0999/8", Assert.Single(events.Documents()).Id.Value);
        Assert.Equal("timeout", Assert.Single(events.OfType<ListingEvent.Trouble>()).Reason);
    }

    [Fact]
    public async Task Without_a_register_item_a_known_meeting_stays_as_it_is()
    {
        var events = await NotubizWorld.Source().AskAsync(WithFailingItem(), NotubizWorld.Meetings, new ListingMemory { Versions = { ["meeting 5"] = "older" } });

        Assert.Empty(events.OfType<ListingEvent.Item>());
        Assert.Equal("timeout", Assert.Single(events.OfType<ListingEvent.Trouble>()).Reason);
    }

    [Theory]
    [InlineData(404, "not_found", true)]
    [InlineData(401, "no_rights", false)]
    public async Task A_linked_register_item_that_cannot_be_had_stands_in_the_ledger(int status, string reason, bool fault)
    {
        var events = await NotubizWorld.Source().AskAsync(WithFailingItem().On("/items/1", """{"message":"Nee"}""", status), NotubizWorld.Meetings);

        Assert.Equal((reason, fault), (events.Document("item-1").Refusal!.Reason, events.Document("item-1").Refusal!.Fault));
        Assert.Empty(events.OfType<ListingEvent.Trouble>());
        Assert.NotNull(events.Item("meeting 5").Version);
    }

    [Fact]
    public async Task A_link_to_another_host_is_asked_of_the_api()
    {
        var api = new CannedApi().On("/events?", NotubizWorld.Events(NotubizWorld.Event(5)))
            .On("/events/meetings/5", NotubizWorld.Meeting(5, "[]", """[{"module_items":[{"id":1,"self":"10.0.0.1/modules/3/items/44"},{"id":2,"self":"http://10.0.0.1/secret"}]}]"""))
            .On("/items/", """{"item":{"attributes":[]}}""");

        await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings);

        Assert.All(api.Asked, question => Assert.Equal("api.notubiz.nl", question.Address.Host));
        Assert.Equal(["/modules/3/items/44", "/modules/0/items/2"], api.Asked.Skip(2).Select(question => question.Address.AbsolutePath));
    }

    private static CannedApi WithFailingItem() => new CannedApi()
        .On("/events?", NotubizWorld.Events(NotubizWorld.Event(5)))
        .On("/events/meetings/5", NotubizWorld.Meeting(5, "[]", Failing))
        .Fails("/modules/0/items/1", "timeout");
}
