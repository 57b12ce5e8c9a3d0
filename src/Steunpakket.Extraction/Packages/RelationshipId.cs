using System.Xml;

namespace Steunpakket.Extraction.Packages;

internal static class RelationshipId
{
    /// <summary>The attribute <c>r:id</c> of an element; null when it has none.</summary>
    public static string? Of(XmlReader element) =>
        element.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        ?? element.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
}
