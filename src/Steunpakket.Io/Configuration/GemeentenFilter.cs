using System.Text.Json;
using System.Text.Json.Serialization;

namespace Steunpakket.Io.Configuration;

/// <summary>Which gemeenten take part: <c>"all"</c> or a list of names and CBS codes.</summary>
/// <param name="Names">Null for all.</param>
[JsonConverter(typeof(Converter))]
public sealed record GemeentenFilter(IReadOnlyList<string>? Names)
{
    public static readonly GemeentenFilter All = new((IReadOnlyList<string>?)null);

    private sealed class Converter : JsonConverter<GemeentenFilter>
    {
        public override GemeentenFilter Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType switch
            {
                JsonTokenType.String when reader.GetString() == "all" => All,
                JsonTokenType.StartArray => new GemeentenFilter(Names(ref reader)),
                _ => throw Neither(),
            };

        private static List<string> Names(ref Utf8JsonReader reader)
        {
            var names = new List<string>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                names.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Neither());
            }

            return names;
        }

        private static JsonException Neither() => new("Expected \"all\" or a list of names and CBS codes.");

        public override void Write(Utf8JsonWriter writer, GemeentenFilter value, JsonSerializerOptions options)
        {
            if (value.Names is null)
            {
                writer.WriteStringValue("all");
            }
            else
            {
                JsonSerializer.Serialize(writer, value.Names, options);
            }
        }
    }
}
