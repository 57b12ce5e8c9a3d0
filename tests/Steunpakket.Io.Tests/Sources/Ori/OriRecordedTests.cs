using System.Text.Json;
using System.Text.Json.Nodes;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.Ori;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Ori;

/// <summary>Against what was recorded of the supplier itself.</summary>
public sealed class OriRecordedTests
{
    [SharedDataFact]
    public async Task Reads_the_recorded_search()
    {
        var recorded = await File.ReadAllTextAsync(SharedData.PathOf("api/ori/SAMPLE_search_response.json"));
        var empty = JsonNode.Parse(recorded)!;
        empty["hits"]!["hits"] = new JsonArray();
        var api = OriWorld.Api(recorded).On("search_after", empty.ToJsonString());

        var events = await OriWorld.Source.AskAsync(api, OriWorld.Year(2026));

        var item = Assert.IsType<ListingEvent.Item>(Assert.Single(events));
        var document = Assert.Single(item.Documents);
        Assert.Equal(("7700412", "2026-03-09T10:43:52+01:00"), (item.Key, item.Version));
        Assert.Equal("notubiz/GM0999/16600412", document.Id.Value);
        Assert.Equal(new DateOnly(2026, 3, 10), document.MeetingDate);
        Assert.Equal(103125, document.Bytes);
        Assert.Equal("ori_eindhoven_20250413114006/7700412", document.TextReference);
        Assert.Equal(new Uri("https://api.openraadsinformatie.nl/v1/resolve/api.notubiz.nl/document/16600412"), Assert.Single(document.OtherUrls));
    }

    [SharedDataFact]
    public async Task What_is_searched_and_sorted_by_is_mapped_for_it()
    {
        using var template = JsonDocument.Parse(await File.ReadAllTextAsync(SharedData.PathOf("api/ori/ori_template.json")));
        var fields = template.RootElement.GetProperty("mappings").GetProperty("properties");

        Assert.Equal("keyword", fields.GetProperty("@type").GetProperty("type").GetString());
        Assert.Equal("date", fields.GetProperty("last_discussed_at").GetProperty("type").GetString());
        Assert.Contains("strict_date_optional_time", fields.GetProperty("last_discussed_at").GetProperty("format").GetString(), StringComparison.Ordinal);
        Assert.All(OriText.Fields, field => Assert.Contains(fields.GetProperty(field).GetProperty("type").GetString(), new[] { "text", "nested" }));
    }

    [SharedDataFact]
    public async Task Every_alias_that_gemeenten_are_known_by_can_be_searched()
    {
        var lines = await File.ReadAllLinesAsync(SharedData.PathOf("api/mapping/gemeenten_2021_352.csv"));
        string[] aliases = [.. lines.Skip(1).Select(line => line.Split(',')[^1]).Where(alias => alias.Length > 0).Distinct()];
        var known = new JsonObject([.. aliases.Select(alias => new KeyValuePair<string, JsonNode?>(
            alias + "_20250101000000", new JsonObject { ["aliases"] = new JsonObject { [alias] = new JsonObject() } }))]);
        var api = new CannedApi().OnFile("/_search", OriWorld.PathOf("empty")).On("/_aliases", known.ToJsonString());
        var source = OriWorld.Source;

        foreach (var alias in aliases)
        {
            await source.AskAsync(api, OriWorld.Year(2021) with { Account = OriWorld.Account with { Id = alias } });
        }

        Assert.True(aliases.Length > 200);
        Assert.Equal(aliases.Select(alias => $"/v1/elastic/{alias}_20250101000000/_search"), api.AskedPaths.Skip(1));
    }
}
