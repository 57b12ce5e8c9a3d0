using System.Xml;

namespace Steunpakket.Extraction.Docx;

/// <summary>The namespaces of WordprocessingML: the one that Word writes and that of the strict form (ISO 29500).</summary>
internal static class WordNames
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static bool Has(XmlReader xml) => xml.NamespaceURI is Word or StrictWord;

    public static string? Attribute(XmlReader xml, string name) => xml.GetAttribute(name, Word) ?? xml.GetAttribute(name, StrictWord);

    /// <summary>Of a property that is on or off: on, unless it says that it is not.</summary>
    public static bool IsOn(XmlReader xml) => Attribute(xml, "val") is not ("0" or "false" or "off");
}
