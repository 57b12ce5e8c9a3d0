using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Configuration;

/// <summary>Reads a settings file whose every member must be known: a typo is an error, not a silent default.</summary>
public static class StrictJson
{
    private const string SchemaMember = "$schema";

    /// <exception cref="SettingsException">Names the file, the line, the member and the nearest known name.</exception>
    public static T Read<T>(string path, JsonSerializerOptions options)
    {
        var text = Bytes(path);
        try
        {
            CheckMembers(path, text, options.GetTypeInfo(typeof(T)));
            return JsonSerializer.Deserialize<T>(text, options)
                ?? throw new SettingsException($"{path}: the file holds null; run 'steunpakket init' for a working one.");
        }
        catch (JsonException wrong)
        {
            throw new SettingsException($"{path}, line {wrong.LineNumber + 1}, {wrong.Path ?? "$"}: {Plain(wrong)}", wrong);
        }
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            var text = File.ReadAllBytes(path);
            return text.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text;
        }
        catch (IOException unreadable)
        {
            throw new SettingsException($"{path}: {unreadable.Message} 'steunpakket init' writes a working one.", unreadable);
        }
    }

    // The serialiser's own words end with the path and line that we have already said.
    private static string Plain(JsonException wrong) =>
        (wrong.InnerException?.Message ?? wrong.Message).Split(" Path: ", 2)[0].TrimEnd();

    private static void CheckMembers(string path, byte[] text, JsonTypeInfo root)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var open = new Stack<JsonTypeInfo?>();
        var next = root;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push(next);
                    next = Element(next);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    next = open.TryPeek(out var outer) ? Element(outer) : null;
                    break;
                case JsonTokenType.PropertyName:
                    next = Member(path, text, ref reader, open.Peek());
                    break;
                default:
                    next = open.TryPeek(out var around) ? Element(around) : null;
                    break;
            }
        }
    }

    private static JsonTypeInfo? Element(JsonTypeInfo? type) =>
        type?.Kind == JsonTypeInfoKind.Enumerable ? type.Options.GetTypeInfo(type.ElementType!) : null;

    private static JsonTypeInfo? Member(string path, byte[] text, ref Utf8JsonReader reader, JsonTypeInfo? owner)
    {
        var name = reader.GetString()!;
        if (owner is not { Kind: JsonTypeInfoKind.Object } || name == SchemaMember)
        {
            return null;
        }

        var discriminator = owner.PolymorphismOptions?.TypeDiscriminatorPropertyName;
        var members = Members(owner);
        if (name == discriminator)
        {
            return null;
        }

        if (members.FirstOrDefault(member => member.Name == name) is { } known)
        {
            return owner.Options.GetTypeInfo(Nullable.GetUnderlyingType(known.PropertyType) ?? known.PropertyType);
        }

        var line = text.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n') + 1;
        var names = members.Select(member => member.Name).ToArray();
        var hint = Spelling.Nearest(name, names) is { } near ? $"did you mean '{near}'?" : $"known here: {string.Join(", ", names)}.";
        throw new SettingsException($"{path}, line {line}: unknown member '{name}'; {hint}");
    }

    // For a union of types every member of any of them is known here; the serialiser then holds each to its own.
    private static JsonPropertyInfo[] Members(JsonTypeInfo type) =>
        [.. type.Properties, .. type.PolymorphismOptions?.DerivedTypes
            .SelectMany(derived => type.Options.GetTypeInfo(derived.DerivedType).Properties) ?? []];
}
