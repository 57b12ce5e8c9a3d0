using System.Text.Json.Nodes;
using System.Xml.Linq;
using Steunpakket.Replay.Simulation;
using Xunit;

namespace Steunpakket.Io.Tests.Replay;

/// <summary>What the replay answers has the members of what was recorded, and no others.</summary>
public sealed class RecordedShapeTests
{
    private static readonly Nation Nation = Country.Of(documents: 300);

    [SharedDataFact]
    public void Notubiz_events() => SameMembers(
        Nation.Json("/notubiz/events?organisation_id=1000&date_from=2020-01-01&date_to=2020-06-30"), may: "", "notubiz/python-notubiz_events_page1.trimmed.json");

    [SharedDataFact]
    public void Notubiz_meetings() => SameMembers(
        Meetings(), may: "", "notubiz/python-notubiz_meeting.json");

    [SharedDataFact]
    public void Notubiz_assemblies()
    {
        var self = Nation.Json("/notubiz/events?organisation_id=1000&date_from=2020-01-01&date_to=2020-06-30")["events"]!.AsArray()
            .Select(one => (string)one!["event_type_data"]!["self"]!).First(self => self.Contains("assemblies", StringComparison.Ordinal));
        SameMembers(Nation.Json("/" + self.Split('/', 2)[1]), may: "", "notubiz/python-notubiz_assembly.json");
    }

    [SharedDataFact]
    public void Notubiz_modules() => SameMembers(Nation.Json("/notubiz/organisations/1000/modules"), may: "", "notubiz/obv_notubiz_alkmaar_modules.json");

    [SharedDataFact]
    public void Notubiz_items() => SameMembers(
        new JsonArray([.. new[] { 1, 4, 6 }.Select(module => Nation.Json($"/notubiz/organisations/1000/modules/{module}/items?date_from=2019-01-01&date_to=2021-12-31"))])
            .Aggregate(new JsonObject { ["items"] = new JsonArray() }, Merge),
        may: "connections connection_id connection_type document_id", "notubiz/obv_notubiz_altena_motions.json", "notubiz/obv_notubiz_ermelo_ingekomen_stukken.json", "notubiz/obv_notubiz_alkmaar_motions.json");

    [SharedDataFact]
    public void Go_meetings() => SameMembers(Nation.Json("/go/GM0599/api/v1/meetings"), may: "fullUrl", "go/SYNTH_v1_meetings.json");

    [SharedDataFact]
    public void Go_dmus() => SameMembers(Nation.Json("/go/GM0599/api/v1/dmus"), may: "", "go/obv_go_committees.json");

    [SharedDataFact]
    public void Parlaeus_lists() => SameMembers(Nation.Json("/parlaeus/GM0200/receive/opendata?rid=rid-GM0200&fn=agenda_list"), may: "", "parlaeus/SYNTH_agenda_list.json");

    [SharedDataFact]
    public void Parlaeus_agendas() => SameMembers(
        Nation.Json("/parlaeus/GM0200/receive/opendata?rid=rid-GM0200&fn=agenda_detail&agid=" + Nation.Month(Nation.Gemeenten[3], 5).Meetings[0].Number.Parlaeus),
        may: "decision", "parlaeus/SYNTH_agenda_detail.json");

    [SharedDataFact]
    public void Parlaeus_refusals() => SameMembers(Nation.Json("/parlaeus/GM0200/receive/opendata?rid=x&fn=agenda_list"), may: "", "parlaeus/SYNTH_error_http200.json");

    [SharedDataFact]
    public void Ori_hits() => SameMembers(
        JsonNode.Parse(Nation.Ask("/ori/v1/elastic/ori_utrecht/_search", """
            {"size":50,"query":{"bool":{"filter":[{"term":{"@type":"MediaObject"}},{"exists":{"field":"last_discussed_at"}}]}},"sort":[{"last_discussed_at":"asc"},{"_id":"asc"}],"_source":{"excludes":["text","text_pages"]}}
            """).Body)!,
        may: "file_name has_organization_name was_generated_by is_referenced_by original_identifier", "ori/SAMPLE_search_response.json");

    [SharedDataFact]
    public void Ibabs_lists() => SameElements("GetLists", "", "", "obv_ibabs_lists_response.xml");

    [SharedDataFact]
    public void Ibabs_meeting_types() => SameElements("GetMeetingtypes", "", "", "obv_ibabs_meetingtypes_response.xml");

    [SharedDataFact]
    public void Ibabs_meetings() => SameElements(
        "GetMeetingsByDateRange", "<StartDate>2019-01-01T00:00:00</StartDate><EndDate>2021-12-31T00:00:00</EndDate>",
        "Webcast Code Invitees Attendees iBabsUserBasic UniqueId Name Emailaddress Confidential ListEntries", "obv_ibabs_meetings_response.xml");

    [SharedDataFact]
    public void Ibabs_entries() => SameElements("GetListsEntriesByFilterRequest", $"<ListId>{Listed.Values(Nation.Soap("GetLists", "<Sitename>amsterdam</Sitename>"), "Key").First()}</ListId>", "", "obv_ibabs_list_entries_response.xml");

    [SharedDataFact]
    public void Ibabs_entry() => SameElements(
        "GetListEntry", $"<EntryId>{Enumerable.Range(0, 36).SelectMany(month => Nation.Month(Nation.Gemeenten[1], month).Entries).First().Ibabs}</EntryId>", "", "obv_ibabs_list_entry_response.xml");

    private static JsonObject Meetings()
    {
        var meetings = Enumerable.Range(0, 36).SelectMany(month => Nation.Month(Nation.Gemeenten[0], month).Meetings)
            .Select(meeting => Nation.Json($"/notubiz/events/meetings/{meeting.Number.Id}")["meeting"]!.DeepClone());
        return new JsonObject { ["meeting"] = new JsonArray([.. meetings]) };
    }

    private static JsonObject Merge(JsonObject all, JsonNode? page)
    {
        all["pagination"] = page!["pagination"]!.DeepClone();
        page["items"]!.AsArray().ToList().ForEach(item => all["items"]!.AsArray().Add(item!.DeepClone()));
        return all;
    }

    private static void SameMembers(JsonNode ours, string may, params string[] recorded)
    {
        var optional = may.Split(' ').ToHashSet();
        var theirs = recorded.SelectMany(file => Members(JsonNode.Parse(File.ReadAllText(SharedData.PathOf($"api/{file}"))))).ToHashSet();
        Compare(theirs, Members(ours).ToHashSet(), optional);
    }

    private static void SameElements(string operation, string parameters, string may, string recorded)
    {
        var optional = may.Split(' ').ToHashSet();
        var theirs = Elements(XDocument.Parse(File.ReadAllText(SharedData.PathOf($"api/ibabs/{recorded}")))).ToHashSet();
        Compare(theirs, Elements(Nation.Soap(operation, $"<Sitename>amsterdam</Sitename>{parameters}")).ToHashSet(), optional);
    }

    private static void Compare(HashSet<string> theirs, HashSet<string> ours, HashSet<string> optional)
    {
        Assert.NotEmpty(ours);
        Assert.Equal(theirs.Where(name => !optional.Contains(name)).Order(), ours.Where(name => !optional.Contains(name)).Order());
    }

    // Names alone: where they hang is held by those who walk the answers.
    private static IEnumerable<string> Members(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(member => Members(member.Value).Prepend(member.Key)),
        JsonArray array => array.SelectMany(Members),
        _ => [],
    };

    private static IEnumerable<string> Elements(XDocument answer) => answer.Descendants().Select(part => $"{part.Name.LocalName}");
}
