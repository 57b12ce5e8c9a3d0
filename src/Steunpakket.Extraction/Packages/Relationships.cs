using System.Xml;

namespace Steunpakket.Extraction.Packages;

/// <summary>What a part of an Office file refers to by id; never what lies outside the file.</summary>
internal sealed class Relationships
{
    private readonly Dictionary<string, (string Type, string Part)> _byId = new(StringComparer.Ordinal);

    private Relationships()
    {
    }

    /// <param name="part">Name of a part; empty for the package itself.</param>
    /// <returns>Without any where the part has none, and those before the break where they are broken.</returns>
    public static Relationships Of(PartPackage package, string part, ParserWatch watch)
    {
        var relationships = new Relationships();
        var folder = part[..(part.LastIndexOf('/') + 1)];

        try
        {
            using var reader = package.OpenOrNull($"{folder}_rels/{part[folder.Length..]}.rels");
            while (reader?.Read() == true)
            {
                watch.Step();
                relationships.Add(reader, folder);
            }
        }
        catch (XmlException)
        {
            // What cannot be read refers to nothing.
        }

        return relationships;
    }

    /// <returns>Null for an id that refers to nothing.</returns>
    public string? PartOf(string? id) => id is not null && _byId.TryGetValue(id, out var found) ? found.Part : null;

    /// <summary>Names of the parts of one type, in the order of their ids.</summary>
    /// <param name="type">The last word of the type's address, such as <c>notesSlide</c>.</param>
    public IEnumerable<string> PartsOf(string type) => _byId
        .Where(one => one.Value.Type.EndsWith("/" + type, StringComparison.Ordinal))
        .OrderBy(one => one.Key, StringComparer.Ordinal)
        .Select(one => one.Value.Part);

    private void Add(XmlReader reader, string folder)
    {
        if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
            && reader.GetAttribute("TargetMode") is not "External"
            && reader.GetAttribute("Id") is { } id
            && reader.GetAttribute("Target") is { } target)
        {
            _byId[id] = (reader.GetAttribute("Type") ?? "", Resolve(folder, target));
        }
    }

    // A name inside the archive and never a path: what leaves the archive names no part.
    private static string Resolve(string folder, string target)
    {
        var parts = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (step is not (".." or "."))
            {
                parts.Add(step);
            }
        }

        return string.Join('/', parts);
    }
}
