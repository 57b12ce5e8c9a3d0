using System.Xml;

namespace Steunpakket.Extraction.Packages;

/// <summary>The text in a drawing of an Office file (DrawingML), such as a slide, a diagram, a chart or the text boxes of a sheet.</summary>
/// <remarks>Numbers and dates of slides are not read, and of alternatives for older programs only the newest.</remarks>
internal sealed class DrawingReader(XmlReader xml, TextFlow text, ParserWatch watch)
{
    private int _skipDepth = -1;
    private int _shapeDepth = -1;
    private bool _inText;
    private bool _inLabels;

    public void Read()
    {
        while (xml.Read())
        {
            watch.Step();
            if (_skipDepth >= 0)
            {
                _skipDepth = xml.NodeType == XmlNodeType.EndElement && xml.Depth == _skipDepth ? -1 : _skipDepth;
                continue;
            }

            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Begin();
                    break;
                case XmlNodeType.EndElement:
                    End();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when _inText:
                    text.Write(xml.Value);
                    break;
            }
        }
    }

    private void Begin()
    {
        switch (xml.LocalName)
        {
            case "t" or "v" when !xml.IsEmptyElement:
                _inText = xml.LocalName == "t" || _inLabels;
                break;
            case "strCache" or "strLit":
                _inLabels = !xml.IsEmptyElement;
                break;
            case "br":
                text.WriteLineEnd();
                break;
            case "tab":
                text.Write("\t");
                break;
            case "sp" when !xml.IsEmptyElement:
                _shapeDepth = xml.Depth;
                break;
            // The rest of the shape: where it stands in it does not matter, a shape tells its kind first.
            case "ph" when xml.GetAttribute("type") is "sldNum" or "dt" && _shapeDepth >= 0:
                _skipDepth = _shapeDepth;
                break;
            case "Fallback" when !xml.IsEmptyElement:
                _skipDepth = xml.Depth;
                break;
        }
    }

    private void End()
    {
        switch (xml.LocalName)
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
}
