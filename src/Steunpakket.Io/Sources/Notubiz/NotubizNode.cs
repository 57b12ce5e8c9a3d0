using System.Text.Json;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>
/// A part of an answer, in either of two shapes: the plain one, or the one made from XML that answers without a version have, where fields
/// may stand below <c>@attributes</c> and a list below its singular name.
/// </summary>
internal readonly struct NotubizNode(JsonElement json, Uri address)
{
    private const string Inner = "@attributes";

    /// <summary>What was asked to get it.</summary>
    public Uri Address => address;

    public bool IsObject => json.ValueKind == JsonValueKind.Object;

    public bool IsText => json.ValueKind == JsonValueKind.String;

    /// <summary>The names and values of an object; nothing for anything else.</summary>
    public IEnumerable<(string Name, NotubizNode Value)> Fields
    {
        get
        {
            var from = address;
            return IsObject ? [.. json.EnumerateObject().Select(one => (one.Name, new NotubizNode(one.Value, from)))] : [];
        }
    }

    /// <returns>Null when it is absent or null.</returns>
    public NotubizNode? Field(string name)
    {
        var holder = json.Has(name) ? json : json.Field(Inner);
        return holder?.Field(name) is { } value ? new NotubizNode(value, address) : null;
    }

    /// <summary>A text or number; null when it is absent, blank or something else.</summary>
    public string? Text(string name) => Field(name)?.AsText();

    public string? AsText() => json.AsText();

    /// <summary>Whether a yes stands there, in whatever form.</summary>
    public bool Is(string name) => Field(name) is { } field && field.IsYes;

    /// <summary>Whether it says that not everybody may see it. Where it says nothing, what it is a part of decides.</summary>
    public bool IsHidden => Is("confidential") || Text("permission_group") is { } group && group != "public";

    /// <returns>Null when it is absent.</returns>
    /// <exception cref="SourceChangedException">It is there and is no list.</exception>
    public IReadOnlyList<NotubizNode>? List(string name) => Field(name)?.AsList(name);

    /// <exception cref="SourceChangedException">It is absent.</exception>
    public IReadOnlyList<NotubizNode> NeededList(string name) =>
        List(name) ?? throw new SourceChangedException(address, $"there is no '{name}'");

    public IReadOnlyList<NotubizNode> AsList(string name)
    {
        var from = address;
        if (IsArray)
        {
            return [.. json.EnumerateArray().Select(value => new NotubizNode(value, from))];
        }

        // The shape made from XML: {"document":[..]}, {"document":{..}} for a single one, "" for none.
        return Fields.Where(field => field.Name != Inner).ToList() switch
        {
            [] when IsObject || (IsText && AsText() is null) => [],
            [var (_, only)] when only.IsArray => only.AsList(name),
            [var (_, only)] when only.IsObject => [only],
            _ => throw new SourceChangedException(from, $"'{name}' is no list"),
        };
    }

    private bool IsArray => json.ValueKind == JsonValueKind.Array;

    private bool IsYes => json.AsFlag() == true;
}
