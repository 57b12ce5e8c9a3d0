using System.Xml;

namespace Steunpakket.Extraction.OpenDocument;

/// <summary>What styles do to their text: begin a page with it, or hide it.</summary>
internal sealed class PageStyles
{
    private readonly HashSet<string> _breaking = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hiding = new(StringComparer.Ordinal);
    private string _style = "";

    /// <summary>Whether text of the style begins a page.</summary>
    public bool Breaks(string? style) => _breaking.Contains(style ?? "");

    /// <summary>Whether text of the style cannot be seen.</summary>
    public bool Hides(string? style) => _hiding.Count > 0 && _hiding.Contains(style ?? "");

    /// <param name="xml">At an element of a style.</param>
    public void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "style":
                _style = xml.Attribute("name") ?? "";
                break;
            case "paragraph-properties" or "properties" when xml.Attribute("break-before") == "page":
                _breaking.Add(_style);
                break;
            case "text-properties" when xml.Attribute("display") == "none":
                _hiding.Add(_style);
                break;
        }
    }
}
