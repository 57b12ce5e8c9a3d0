using System.Text.Json;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.OpenBesluitvorming;

/// <summary>Holds the fixtures against the supplier's own schemas and catalogue.</summary>
public sealed class FeedSchemaTests
{
    // The export flattens the commit event (data.* beside seq and time, source as source_key and supplier), gives the id once and leaves out the texts.
    private static readonly string[] NotInTheExport = ["mode", "schema_name", "source"];
    private static readonly string[] OnlyInTheExport = ["derived_content"];

    [SharedDataFact]
    public async Task Records_of_the_fixtures_have_what_a_commit_must_have()
    {
        var data = (await SchemaAsync("entity-commit")).GetProperty("properties").GetProperty("data");
        var required = data.GetProperty("required").Strings().Except(NotInTheExport).ToList();
        var (types, operations) = (Words(data, "entity_type"), Words(data, "op"));

        Assert.All(Records(), record =>
        {
            Assert.Contains(record.GetProperty("entity_type").GetString(), types);
            Assert.Contains(record.GetProperty("op").GetString(), operations);
            if (record.GetProperty("op").GetString() == "upsert")
            {
                Assert.All(required.Append("payload"), name => Assert.True(record.TryGetProperty(name, out _), name));
            }
        });
    }

    [SharedDataFact]
    public async Task Documents_of_the_fixtures_have_what_a_document_must_have_and_nothing_it_has_not()
    {
        var schema = await SchemaAsync("document");
        var known = schema.GetProperty("properties").EnumerateObject().Select(property => property.Name).Concat(OnlyInTheExport).ToList();
        var payloads = Records().Where(record => record.GetProperty("entity_type").GetString() == "Document" && record.TryGetProperty("payload", out _))
            .Select(record => record.GetProperty("payload")).ToList();

        Assert.NotEmpty(payloads);
        Assert.All(payloads, payload =>
        {
            Assert.All(schema.GetProperty("required").Strings().Except(["id"]), name => Assert.True(payload.TryGetProperty(name, out _), name));
            Assert.All(payload.EnumerateObject(), member => Assert.Contains(member.Name, known));
            Assert.Contains(payload.GetProperty("type").GetString(), Words(schema, "type"));
        });
    }

    [SharedDataFact]
    public async Task Every_source_of_the_catalogue_can_be_asked_and_its_supplier_is_called_as_ours()
    {
        using var catalog = JsonDocument.Parse(await File.ReadAllTextAsync(SharedData.PathOf("api/obv/catalog.masked.json")));
        string[] ours = [new NotubizSettings().Supplier, new IbabsSettings().Supplier, new GemeenteOplossingenSettings().Supplier, new ParlaeusSettings().Supplier];

        foreach (var source in catalog.RootElement.EnumerateArray())
        {
            var (key, supplier) = (source.GetProperty("key").GetString()!, source.GetProperty("supplier").GetString()!);
            var id = $"document:{source.GetProperty("sourceRef").GetString()}:12:ab";
            var record = Record(id, """{"type":"Document","name":"Stuk"}""");
            var api = new CannedApi().On($"/changes?source={key}&", record, 200, ("x-next-cursor", "1"), ("x-has-more", "false"));
            var window = FeedWorld.Window with { Account = FeedWorld.Account with { Id = key } };

            var events = await FeedWorld.Source.AskAsync(api, window, new ListingMemory { Cursor = "changes 0" });

            Assert.Contains(supplier, ours);
            Assert.Equal($"{supplier}/GM0999/12:ab", Assert.Single(events.Documents()).Id.Value);
        }
    }

    [SharedDataFact]
    public async Task Difficult_documents_are_known_by_their_address_where_the_entity_id_says_nothing()
    {
        using var difficult = JsonDocument.Parse(await File.ReadAllTextAsync(SharedData.PathOf("api/obv/live_document_regressions.json")));
        foreach (var document in difficult.RootElement.EnumerateArray())
        {
            var record = Record(document.GetProperty("id").GetString()!, JsonSerializer.Serialize(new { name = "Stuk", original_url = document.GetProperty("url") }));
            var api = FeedWorld.Api().On(FeedWorld.Changes("13"), record, 200, ("x-next-cursor", "14"), ("x-has-more", "false"));

            var found = Assert.Single((await FeedWorld.AskAsync(api, FeedWorld.Committed)).Documents());

            Assert.Equal($"notubiz/GM0999/{document.GetProperty("fileName").GetString()!.Split('.')[0]}", found.Id.Value);
        }
    }

    private static IEnumerable<JsonElement> Records() => new[] { "snapshot-1.ndjson", "snapshot-2.ndjson", "changes.ndjson" }
        .SelectMany(file => FeedWorld.Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        .Select(line => JsonSerializer.Deserialize<JsonElement>(line));

    private static string Record(string id, string payload) =>
        "{\"op\":\"upsert\",\"entity_id\":\"" + id + "\",\"entity_type\":\"Document\",\"content_hash\":\"x\",\"payload\":" + payload + "}";

    private static async Task<JsonElement> SchemaAsync(string name) =>
        JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(SharedData.PathOf($"api/obv/schemas/{name}.schema.json")));

    private static IEnumerable<string> Words(JsonElement schema, string property) =>
        schema.GetProperty("properties").GetProperty(property).GetProperty("enum").Strings();
}

internal static class SchemaWords
{
    public static IEnumerable<string> Strings(this JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);
}
