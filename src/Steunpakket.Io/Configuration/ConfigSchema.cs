using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Steunpakket.Io.Configuration;

/// <summary>The JSON Schema of the settings file, for editors; made from the settings types themselves.</summary>
public static class ConfigSchema
{
    public const string FileName = "steunpakket.schema.json";

    public static string Text()
    {
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Strict };
        var schema = JsonFormat.Settings.GetJsonSchemaAsNode(typeof(SteunpakketConfig), exporter).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "Steunpakket settings");
        schema["properties"]!.AsObject().Insert(0, "$schema", new JsonObject { ["type"] = "string" });
        return schema.ToJsonString(JsonFormat.Written) + "\n";
    }

    private static JsonNode Strict(JsonSchemaExporterContext context, JsonNode node)
    {
        if (context.TypeInfo.Type == typeof(GemeentenFilter))
        {
            return JsonNode.Parse("""{ "anyOf": [ { "const": "all" }, { "type": "array", "items": { "type": "string" } } ] }""")!;
        }

        if (node is JsonObject schema && schema.ContainsKey("properties"))
        {
            schema["additionalProperties"] = false;
        }

        return node;
    }
}
