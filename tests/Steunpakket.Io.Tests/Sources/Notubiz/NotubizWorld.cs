using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.Notubiz;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Notubiz;

/// <summary>An organisation with two meetings and an assembly in the first quarter of 2021, and a small way to make others.</summary>
internal static class NotubizWorld
{
    public const string NoEvents = """{"pagination":{"has_more_pages":false,"total_items":0},"events":[]}""";
    public const string EmptyMeeting = """{"meeting":{"id":1,"documents":[],"agenda_items":[]}}""";
    public const string NoRights = """{"message":"No rights to see this meeting"}""";
    public const string Uncaught = """{"message":"An uncaught error has occurred"}""";

    public static readonly DateWindow FirstQuarter = new(new DateOnly(2021, 1, 1), new DateOnly(2021, 3, 31));

    public static SupplierAccount Account { get; } = new(new GemeenteCode("GM0999"), "notubiz", "77");

    public static ListingWindow Meetings => new(Account, "meetings", FirstQuarter);

    public static ListingWindow Registers => new(Account, "registers", FirstQuarter);

    /// <summary>The source as it is years after everything here, or on a day of choice.</summary>
    public static NotubizSource Source(string today = "2024-01-01", NotubizSettings? settings = null) =>
        new(settings ?? new NotubizSettings(), new Still(DateTimeOffset.Parse(today + "T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture)));

    public static string Fixture(string name) => File.ReadAllText(SupplierFixture.PathOf("Notubiz", name));

    /// <summary>Everything of the fixtures; item 902 has nothing, 903 is not public.</summary>
    public static CannedApi Api() => new CannedApi()
        .On("/events?", Fixture("events_page1.json"))
        .On("page=2", Fixture("events_page2.json"))
        .On("/events/meetings/", EmptyMeeting)
        .On("/events/meetings/101", Fixture("meeting.json"))
        .On("/events/meetings/104", """{"message":"Event not found"}""", 404)
        .On("/events/assemblies/104", Fixture("assembly.json"))
        .On("/modules/0/items/901", Fixture("module_item.json"))
        .On("/modules/0/items/902", """{"item":{"id":902,"attributes":[]}}""")
        .On("/modules/0/items/903", """{"message":"no"}""", 403)
        .On("/organisations/77/modules?", Fixture("modules.json"))
        .On("/modules/1/items?", """{"pagination":{"total_results":0},"items":[]}""")
        .On("/modules/6/items?", Fixture("module_items.json"));

    /// <summary>One page of events; each is the JSON of what differs from a public meeting.</summary>
    public static string Events(params string[] events) =>
        $$"""{"pagination":{"has_more_pages":false},"events":[{{string.Join(',', events)}}]}""";

    public static string Event(int id, string modified = "2021-02-01 10:00:00", string group = "public", string type = "meeting", string documents = "0") =>
        $$"""{"id":{{id}},"type":"{{type}}","permission_group":"{{group}}","last_modified":"{{modified}}","event_type_data":{"document_count":{{documents}} },"plannings":[{"start_date":"2021-02-10 20:00:00"}]}""";

    public static string Meeting(int id, string documents, string agendaItems = "[]") =>
        $$"""{"meeting":{"id":{{id}},"permission_group":"public","plannings":[{"start_date":"2021-02-10 20:00:00"}],"documents":{{documents}},"agenda_items":{{agendaItems}} } }""";

    /// <summary>One meeting with one document, of which only what is given is known.</summary>
    public static async Task<SupplierDocument> ReadOneAsync(string json)
    {
        var api = new CannedApi().On("/events?", Events(Event(5))).On("/events/meetings/5", Meeting(5, $"[{json}]"));
        return Assert.Single((await Source().AskAsync(api, Meetings)).Documents());
    }

    public static ListingEvent.Item Item(this IEnumerable<ListingEvent> events, string key) => Assert.Single(events.OfType<ListingEvent.Item>(), item => item.Key == key);

    public static SupplierDocument Document(this IEnumerable<ListingEvent> events, string id) =>
        Assert.Single(events.Documents(), document => document.Id.Value == $"notubiz/GM0999/{id}");

    private sealed class Still(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
