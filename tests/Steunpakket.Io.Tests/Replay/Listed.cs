using System.Text.Json.Nodes;
using System.Xml.Linq;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Io.Tests.Replay;

/// <summary>Walks a supplier's answers as plainly as can be, and brings the ids of all documents that are listed and not confidential.</summary>
internal static class Listed
{
    public static HashSet<string> By(Nation nation, NationGemeente gemeente) => gemeente.Supplier switch
    {
        CouncilSupplier.Notubiz => Notubiz(nation, gemeente),
        CouncilSupplier.Ibabs => Ibabs(nation, gemeente),
        CouncilSupplier.GemeenteOplossingen => Go(nation, gemeente),
        _ => Parlaeus(nation, gemeente),
    };

    public static JsonNode Json(this Nation nation, string address) => JsonNode.Parse(nation.Ask(address).Body)!;

    public static XDocument Soap(this Nation nation, string operation, string parameters) => XDocument.Parse(System.Text.Encoding.UTF8.GetString(nation.Ask(
        "/ibabs/api/Public.svc",
        $"<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><{operation} xmlns=\"http://tempuri.org/\">{parameters}</{operation}></s:Body></s:Envelope>",
        headers: ("SOAPAction", $"\"http://tempuri.org/IPublic/{operation}\"")).Body));

    public static IEnumerable<string> Values(XDocument answer, string name) => answer.Descendants().Where(part => part.Name.LocalName == name).Select(part => part.Value);

    private static HashSet<string> Notubiz(Nation nation, NationGemeente gemeente)
    {
        var found = new HashSet<string>();
        foreach (var year in new[] { 2019, 2020, 2021 })
        {
            for (var month = 1; month <= 10; month += 3)
            {
                var days = $"date_from={year}-{month:D2}-01 00:00:00&date_to={new DateOnly(year, month, 1).AddMonths(3).AddDays(-1):yyyy-MM-dd} 23:59:59";
                var events = nation.Json($"/notubiz/events?organisation_id={gemeente.OrganisationId}&{days}&page=1")["events"]!.AsArray()
                    .Where(one => (string)one!["permission_group"]! == "public").Select(one => ((string)one!["event_type_data"]!["self"]!).Split('/', 2)[1]);
                foreach (var self in events.SelectMany(self => self.Contains("assemblies", StringComparison.Ordinal) ? nation.Json("/" + self)["assembly"]!["meetings"]!.AsArray().Select(one => ((string)one!["self"]!).Split('/', 2)[1]) : [self]))
                {
                    Collect(nation.Json("/" + self), found);
                }

                foreach (var module in new[] { 1, 4, 6 })
                {
                    Collect(nation.Json($"/notubiz/organisations/{gemeente.OrganisationId}/modules/{module}/items?{days}"), found);
                }
            }
        }

        return found;
    }

    // Every object with versions is a document, wherever it hangs.
    private static void Collect(JsonNode? node, HashSet<string> found)
    {
        if (node is JsonObject json)
        {
            if (json.ContainsKey("versions") && (int)json["confidential"]! == 0)
            {
                found.Add($"{json["id"]}");
            }

            json.ToList().ForEach(member => Collect(member.Value, found));
        }
        else if (node is JsonArray array)
        {
            array.ToList().ForEach(one => Collect(one, found));
        }
    }

    private static HashSet<string> Ibabs(Nation nation, NationGemeente gemeente)
    {
        var site = $"<Sitename>{gemeente.Slug}</Sitename>";
        var found = Documents(nation.Soap("GetMeetingsByDateRange", $"{site}<StartDate>2019-01-01T00:00:00</StartDate><EndDate>2021-12-31T23:59:59</EndDate><MetaDataOnly>false</MetaDataOnly>"));
        foreach (var list in Values(nation.Soap("GetLists", site), "Key"))
        {
            var entries = nation.Soap("GetListsEntriesByFilterRequest", $"<filterRequest>{site}<ListId>{list}</ListId><SinceDate>2018-01-01T00:00:00</SinceDate></filterRequest>");
            foreach (var entry in Values(entries, "EntryId"))
            {
                found.UnionWith(Documents(nation.Soap("GetListEntry", $"{site}<ListId>{list}</ListId><EntryId>{entry}</EntryId>")));
            }
        }

        return found;
    }

    private static HashSet<string> Documents(XDocument answer) => [.. answer.Descendants().Where(part => part.Name.LocalName == "iBabsDocument")
        .Where(part => part.Elements().Single(value => value.Name.LocalName == "Confidential").Value == "false")
        .Select(part => part.Elements().Single(value => value.Name.LocalName == "Id").Value)];

    private static HashSet<string> Go(Nation nation, NationGemeente gemeente) =>
        [.. nation.Json($"/go/{gemeente.Code}/api/v1/meetings").AsArray()
            .SelectMany(meeting => meeting!["documents"]!.AsArray().Concat(meeting["items"]!.AsArray().SelectMany(item => item!["documents"]!.AsArray())))
            .Where(document => document!["confidential"] is not { } secret || (int)secret == 0)
            .Select(document => $"{document!["id"]}")];

    private static HashSet<string> Parlaeus(Nation nation, NationGemeente gemeente)
    {
        var start = $"/parlaeus/{gemeente.Code}/receive/opendata?rid={gemeente.Rid}&fn=";
        return [.. nation.Json($"{start}agenda_list&since=20190101&until=20211231")["list"]!.AsArray().Select(line => (string)line!["agid"]!).Where(id => id.Length > 0)
            .SelectMany(id => nation.Json($"{start}agenda_detail&agid={id}")["agenda"]!["points"]!.AsArray())
            .SelectMany(point => point!["documents"]!.AsArray()).Select(document => (string)document!["dcid"]!)];
    }
}
