using System.Xml;

namespace Steunpakket.Extraction.Packages;

/// <summary>The text in a drawing of an Office file (DrawingML), such as a slide, a diagram, a chart or the text boxes of a sheet.</summary>
/// <remarks>Numbers and dates of slides are not read, and of alternatives for older programs only the newest.</remarks>
internal sealed class DrawingReader(XmlReader xml, TextFlow text, ParserWatch watch) : XmlTextWalker(xml, watch)
{
    private int _shapeDepth = -1;
    private bool _inText;
    private bool _inLabels;

    protected override bool IsInText => _inText;

    protected override void Begin()
    {
        switch (Xml.LocalName)
        {
            case "t" or "v" when !Xml.IsEmptyElement:
                _inText = Xml.LocalName == "t" || _inLabels;
                break;
            case "strCache" or "strLit":
                _inLabels = !Xml.IsEmptyElement;
                break;
            case "br":
                text.WriteLineEnd();
                break;
            case "tab":
                text.Write("\t");
                break;
            case "sp" when !Xml.IsEmptyElement:
                _shapeDepth = Xml.Depth;
                break;
            // The rest of the shape: where it stands in it does not matter, a shape tells its kind first.
            case "ph" when Xml.GetAttribute("type") is "sldNum" or "dt" && _shapeDepth >= 0:
                SkipRest(_shapeDepth);
                break;
            case "Fallback":
                Skip();
                break;
        }
    }

    protected override void End()
    {
        switch (Xml.LocalName)
        {
            case "t":
                _inText = false;
                break;
            case "v":
                _inText = false;
                text.BreakLine();
                break;
            case "strCache" or "strLit":
                _inLabels = false;
                break;
            case "p":
                text.BreakParagraph();
                break;
            case "tc":
                text.EndCell();
                break;
            case "tr":
                text.BreakRow();
                break;
            case "tbl":
                text.BreakTable();
                break;
        }
    }

    protected override void Write(string piece) => text.Write(piece);
}
