using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Configuration;

/// <summary>Holds the members of a JSON text, and the words that are choices, against the types it will become.</summary>
/// <remarks>The serialiser would refuse most of these too, but names .NET types where a person needs the known words.</remarks>
internal sealed class StrictMembers(string path, byte[] text)
{
    private const string SchemaMember = "$schema";

    private readonly Stack<Open> _open = new();

    /// <exception cref="SettingsException">Something is unknown, missing or there twice; it names file, line and the known words.</exception>
    public void Check(JsonTypeInfo root)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var next = root;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    _open.Push(new Open(Kind(reader, next), next?.PolymorphismOptions?.TypeDiscriminatorPropertyName, Line(reader), []));
                    break;
                case JsonTokenType.StartArray:
                    _open.Push(new Open(next, null, Line(reader), []));
                    next = Element(next);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    Complete(_open.Pop());
                    next = _open.TryPeek(out var outer) ? Element(outer.Type) : null;
                    break;
                case JsonTokenType.PropertyName:
                    next = Member(reader, _open.Peek());
                    break;
                default:
                    CheckWord(reader, next);
                    break;
            }
        }
    }

    // Of a union the members of its own kind only are known. The reader is a copy, so looking ahead moves nothing.
    private JsonTypeInfo? Kind(Utf8JsonReader reader, JsonTypeInfo? type)
    {
        if (type?.PolymorphismOptions is not { } union)
        {
            return type;
        }

        var (line, depth) = (Line(reader), reader.CurrentDepth);
        string? word = null;
        while (word is null && reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth + 1 && reader.ValueTextEquals(union.TypeDiscriminatorPropertyName))
            {
                reader.Read();
                (line, word) = (Line(reader), Word(reader));
            }
        }

        var kind = union.DerivedTypes.FirstOrDefault(derived => derived.TypeDiscriminator as string == word);
        if (kind.DerivedType is { } found)
        {
            return type.Options.GetTypeInfo(found);
        }

        var name = union.TypeDiscriminatorPropertyName;
        var what = word is null ? $"there is no \"{name}\"" : $"\"{name}\" '{word}' is unknown";
        throw Wrong(line, what, union.DerivedTypes.Select(derived => $"{derived.TypeDiscriminator}"));
    }

    private JsonTypeInfo? Member(Utf8JsonReader reader, Open owner)
    {
        var name = reader.GetString()!;
        if (!owner.Seen.Add(name))
        {
            throw new SettingsException($"{path}, line {Line(reader)}: member '{name}' stands there twice; take one of them out.");
        }

        if (owner.Type is not { Kind: JsonTypeInfoKind.Object } type || name == SchemaMember || name == owner.Discriminator)
        {
            return null;
        }

        var members = Members(type).ToList();
        if (members.Find(member => member.Name == name) is { } known)
        {
            return type.Options.GetTypeInfo(Nullable.GetUnderlyingType(known.PropertyType) ?? known.PropertyType);
        }

        var names = members.Select(member => member.Name).ToArray();
        throw Spelling.Nearest(name, names) is { } near
            ? new SettingsException($"{path}, line {Line(reader)}: unknown member '{name}'; did you mean '{near}'?")
            : Wrong(Line(reader), $"unknown member '{name}'", names);
    }

    private void Complete(Open closed)
    {
        if (closed.Type is { Kind: JsonTypeInfoKind.Object } type
            && Members(type).FirstOrDefault(member => member.IsRequired && !closed.Seen.Contains(member.Name)) is { } missing)
        {
            throw new SettingsException($"{path}, line {closed.Line}: member '{missing.Name}' is missing; 'steunpakket init' writes a file that has all.");
        }
    }

    private void CheckWord(Utf8JsonReader reader, JsonTypeInfo? type)
    {
        if (type?.Type.IsEnum != true)
        {
            return;
        }

        var known = Enum.GetValues(type.Type).Cast<object>().Select(value => JsonSerializer.SerializeToElement(value, type).GetString()!).ToList();
        if (reader.TokenType != JsonTokenType.String || !known.Contains(reader.GetString()!))
        {
            throw Wrong(Line(reader), $"'{Word(reader)}' is none of the choices", known);
        }
    }

    private static JsonTypeInfo? Element(JsonTypeInfo? type) =>
        type?.Kind == JsonTypeInfoKind.Enumerable ? type.Options.GetTypeInfo(type.ElementType!) : null;

    // Ignored properties are listed too, without a setter.
    private static IEnumerable<JsonPropertyInfo> Members(JsonTypeInfo type) => type.Properties.Where(member => member.Set is not null);

    private static string Word(Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);

    private int Line(Utf8JsonReader reader) => text.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n') + 1;

    private SettingsException Wrong(int line, string what, IEnumerable<string> known) =>
        new($"{path}, line {line}: {what}; known here: {string.Join(", ", known)}.");

    /// <summary>An object or list that has begun and not ended.</summary>
    /// <param name="Type">Null when nothing is known of its inside.</param>
    /// <param name="Discriminator">The member that says which kind of a union this is.</param>
    /// <param name="Line">Where it began.</param>
    private sealed record Open(JsonTypeInfo? Type, string? Discriminator, int Line, HashSet<string> Seen);
}
