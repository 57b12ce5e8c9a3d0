using Steunpakket.Core.Documents;
using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Notubiz;

/// <summary>Recorded answers, each as the only thing the supplier has.</summary>
public sealed class NotubizRecordedTests
{
    [SharedDataFact]
    public Task Amsterdam_2018_has_51_documents_and_labels_for_numbers() => AmsterdamAsync("ori_notubiz_meeting_amsterdam.json", "Uitslagenlijst FIN 2018 02 08");

    [SharedDataFact]
    public Task Amsterdam_2018_with_a_changed_title() => AmsterdamAsync("ori_notubiz_meeting_amsterdam_update1.json", "Uitslagenlijst FIN 2018 02 08 [GEWIJZIGD]");

    [SharedDataFact]
    public async Task Eindhoven_2024_with_register_items_at_two_depths()
    {
        var api = new CannedApi().On("/items/", """{"item":{"attributes":[]}}""");

        var events = await MeetingAsync("python-notubiz_meeting.json", api);

        Assert.Equal(["13960163", "13974810", "14035620", "14047307", "14073513"], events.Documents().Select(document => document.Id.Value[15..]).Order());
        Assert.All(events.Documents(), document => Assert.Equal(("Meningsvorming Raadzaal", new DateOnly(2024, 4, 16)), (document.Meeting, document.MeetingDate)));
        Assert.Equal("Vrije motie", events.Document("14035620").DocumentType);
        Assert.Equal("2 2024-03-27 13:11:06", events.Document("13974810").Version);
        Assert.Equal(
            [922345, 922381, 924333, 924343, 926664, 930238, 937159, 937161, 937171, 937173],
            api.AskedPaths.Where(path => path.Contains("/modules/0/items/", StringComparison.Ordinal)).Select(path => int.Parse(path.Split('/', '?')[4], System.Globalization.CultureInfo.InvariantCulture)).Order());
    }

    [SharedDataFact]
    public async Task Haarlem_2025_has_no_addresses_and_texts_for_numbers()
    {
        var events = await MeetingAsync("obv_notubiz_haarlem_meeting.json");

        Assert.Equal(["notubiz/GM0999/42", "notubiz/GM0999/43"], events.Documents().Select(document => document.Id.Value));
        var appendix = events.Document("42");
        Assert.Equal(("Raadsvergadering Haarlem", new DateOnly(2025, 1, 14), "Bijlage"), (appendix.Meeting, appendix.MeetingDate, appendix.DocumentType));
        Assert.Equal(new Uri("https://api.notubiz.nl/document/42/1"), appendix.Url);
        Assert.Equal(("besluitvorming.txt", "text/plain"), (events.Document("43").FileName, events.Document("43").MediaType));
    }

    [SharedDataFact]
    public async Task Eindhoven_2019_lists_three_public_events_of_five()
    {
        var api = new CannedApi()
            .OnFile("/events?", Recorded("python-notubiz_events_page1.trimmed.json")).On("page=2", NotubizWorld.NoEvents)
            .On("/events/meetings/", NotubizWorld.EmptyMeeting).OnFile("/events/assemblies/1010252", Recorded("python-notubiz_assembly.json"));

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings);

        Assert.Equal(
            ["meeting 1011862", "meeting 1011872", "meeting 1010252", "meeting 1253869", "meeting 1253867", "meeting 1253868"],
            events.OfType<ListingEvent.Item>().Select(item => item.Key));
        Assert.Equal("2023-01-04 14:19:12", events.Item("meeting 1011862").Version);
        Assert.Equal(new ListingEvent.SupplierCount(new Quarter(2021, 1), 0), events[^1]);
        Assert.Equal(7, events.Count);
    }

    [SharedDataFact]
    public async Task Alkmaar_has_six_registers_and_two_amendments_with_their_outcomes()
    {
        var api = new CannedApi().OnFile("/modules?", Recorded("obv_notubiz_alkmaar_modules.json"))
            .On("/items?", """{"items":[]}""").OnFile("/modules/6/items?", Recorded("obv_notubiz_alkmaar_motions.json"));

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Registers);

        Assert.Equal(7, api.Asked.Count);
        Assert.Equal(["item 1124979", "item 1125193"], events.OfType<ListingEvent.Item>().Select(item => item.Key));
        Assert.Equal(4, events.Documents().Count());
        Assert.All(events.Documents(), document => Assert.Equal(("Moties en Amendementen", new DateOnly(2026, 1, 22), ""), (document.Meeting, document.MeetingDate, document.Flags)));
        Assert.Equal("Amendement", events.Document("16506217").DocumentType);
        Assert.Equal("Moties en Amendementen", events.Document("16525323").DocumentType);
    }

    [SharedDataFact]
    public async Task Altena_has_two_motions_of_which_one_in_a_second_version()
    {
        var events = await RegisterAsync("obv_notubiz_altena_motions.json");

        Assert.Equal(2, events.Documents().Count());
        var motion = events.Document("17194168");
        Assert.Equal(("https://api.notubiz.nl/document/17194168/2", "2 2026-07-08 13:15:16", "Motie"), (motion.Url!.AbsoluteUri, motion.Version, motion.DocumentType));
        Assert.Equal(new DateOnly(2026, 7, 7), motion.MeetingDate);
    }

    [SharedDataFact]
    public async Task Ermelo_has_eight_documents_at_two_letters()
    {
        var events = await RegisterAsync("obv_notubiz_ermelo_ingekomen_stukken.json");

        Assert.Equal([7, 1], events.OfType<ListingEvent.Item>().Select(item => item.Documents.Count));
        Assert.Equal("2026-02-05 11:51:47", events.Item("item 1114629").Version);
        Assert.All(events.Documents(), document => Assert.Equal((new DateOnly(2025, 12, 17), "Moties en amendementen", ""), (document.MeetingDate, document.DocumentType, document.Flags)));
        Assert.Equal(("Vraag één-Ermelo informatiememo Wegenbeheerplan", "Vraag één-Ermelo.pdf"), (events.Document("16504312").Title, events.Document("16504312").FileName));
    }

    [SharedDataFact]
    public async Task Eindhoven_2026_without_a_version_gives_what_the_cut_file_holds_and_says_what_is_missing()
    {
        var api = new CannedApi().OnFile("/modules?", Recorded("notubiz-client_modules_noversion.json"))
            .On("/items?", """{"item":[]}""").OnFile("/modules/8/items?", Recorded("notubiz-client_module8_items_noversion.trimmed.json"));

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Registers);

        Assert.Equal(19, api.AskedPaths.Count(path => path.Contains("/items?date_from=2021-01-01%2000%3A00%3A00&date_to=2021-03-31", StringComparison.Ordinal)));
        Assert.Equal(["16668793", "16668794", "16668795", "16668827"], events.Documents().Select(document => document.Id.Value[15..]).Order());
        Assert.All(events.Documents(), document => Assert.Equal((new DateOnly(2026, 3, 4), "register_date", "Bestuursdocumenten"), (document.MeetingDate, document.Flags, document.Meeting)));
        Assert.Equal(["Bijlage", "Bijlage", "Raadsbrief", "Raadsbrief"], events.Documents().Select(document => document.DocumentType).Order());
        Assert.All(events.OfType<ListingEvent.Trouble>(), trouble => Assert.EndsWith("2 of 48 items", trouble.Detail, StringComparison.Ordinal));
        Assert.NotEmpty(events.OfType<ListingEvent.Trouble>());
    }

    [SharedDataFact]
    public void Every_address_of_the_portal_of_the_hague_bears_the_documents_id()
    {
        var lines = File.ReadLines(SharedData.PathOf("api/denhaag_notubiz_2025/documents_metadata.csv")).Skip(1).ToList();

        Assert.Equal(1253, lines.Count);
        Assert.All(lines, line =>
        {
            var (supplier, id) = VendorAddress.Parse(ListedAddress.Repair(line[line.LastIndexOf("https://", StringComparison.Ordinal)..].Trim('"')))!.Value;
            Assert.Equal("notubiz", supplier);
            Assert.Contains($",{id},", line, StringComparison.Ordinal);
        });
    }

    private static string Recorded(string file) => SharedData.PathOf($"api/notubiz/{file}");

    private static Task<List<ListingEvent>> MeetingAsync(string file, CannedApi? api = null) => NotubizWorld.Source("2030-01-01").AskAsync(
        (api ?? new CannedApi()).On("/events?", NotubizWorld.Events(NotubizWorld.Event(5))).OnFile("/events/meetings/5", Recorded(file)), NotubizWorld.Meetings);

    private static Task<List<ListingEvent>> RegisterAsync(string file) =>
        NotubizWorld.Source().AskAsync(NotubizWorld.Api().OnFile("/modules/6/items?", Recorded(file)), NotubizWorld.Registers);

    private static async Task AmsterdamAsync(string file, string title)
    {
        var events = await MeetingAsync(file);

        Assert.Equal(51, events.Documents().Count());
        Assert.All(events.Documents(), document => Assert.Equal(("raadscommissie Financiën", null), (document.Meeting, document.Refusal)));
        Assert.All(events.Documents(), document => Assert.Equal(new DateOnly(2018, 2, 8), document.MeetingDate));
        Assert.Equal((title, "Uitslagenlijst"), (events.Document("6183601").Title, events.Document("6183601").DocumentType));
        var list = events.Document("6124082");
        Assert.Equal(("https://api.notubiz.nl/document/6124082/2", "2 2018-03-15 09:34:06"), (list.Url!.AbsoluteUri, list.Version));
        Assert.Equal(("09012f97822ca476.pdf", "application/pdf", "Tknlijst"), (list.FileName, list.MediaType, list.DocumentType));
        Assert.Equal(2, events.Documents().Count(document => document.DocumentType == "Notulen"));
        Assert.All(events.Documents(), document => Assert.Empty(document.OtherUrls));
    }
}
