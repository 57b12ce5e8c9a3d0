using System.IO.Compression;
using System.Xml;

namespace Steunpakket.Extraction.Packages;

/// <summary>The part <c>[Content_Types].xml</c>: which part of an Office file holds what.</summary>
internal sealed class ContentTypes
{
    public const string UsualMainPart = "word/document.xml";

    private const string PartName = "[Content_Types].xml";
    private const int MaxCharacters = 1 << 20;

    // Documents, templates, and both with macros.
    private static readonly string[] MainTypes =
    [
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ];

    private readonly List<(string Part, string Type)> _overrides = [];

    private ContentTypes()
    {
    }

    /// <summary>Name in the archive of the part with the body of a Word document; null when there is none.</summary>
    public string? MainPart => _overrides
        .Where(o => MainTypes.Contains(o.Type, StringComparer.OrdinalIgnoreCase))
        .Select(o => o.Part)
        .FirstOrDefault();

    /// <summary>A missing or broken part gives no types: the usual names are tried then.</summary>
    public static ContentTypes Read(ZipArchive archive)
    {
        var types = new ContentTypes();

        if (archive.GetEntry(PartName) is not { } entry)
        {
            return types;
        }

        try
        {
            using var stream = entry.Open();
            using var reader = XmlReader.Create(stream, SafeXml.Settings(MaxCharacters));
            types.Read(reader);
        }
        catch (XmlException)
        {
            types._overrides.Clear();
        }

        return types;
    }

    /// <summary>Names in the archive of the parts of one type, in order.</summary>
    /// <param name="type">As in <c>wordprocessingml.<b>header</b>+xml</c>.</param>
    public IEnumerable<string> Parts(string type) => _overrides
        .Where(o => o.Type.EndsWith($".wordprocessingml.{type}+xml", StringComparison.OrdinalIgnoreCase))
        .Select(o => o.Part)
        .Order(StringComparer.Ordinal);

    private void Read(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Override" }
                && reader.GetAttribute("PartName") is { } part
                && reader.GetAttribute("ContentType") is { } type)
            {
                _overrides.Add((part.TrimStart('/'), type));
            }
        }
    }
}
