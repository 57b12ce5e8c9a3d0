using System.Xml;

namespace Steunpakket.Extraction.OpenDocument;

internal static class LocalAttribute
{
    /// <summary>The first attribute of that local name, whatever its namespace; null without.</summary>
    public static string? Attribute(this XmlReader xml, string localName)
    {
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            value = xml.LocalName == localName && value is null ? xml.Value : value;
        }

        xml.MoveToElement();
        return value;
    }
}
