using System.Xml;

namespace Steunpakket.Extraction.Docx;

/// <summary>Walks one part of a Word document and hands its visible text to <see cref="PagedText"/>.</summary>
/// <remarks>Of alternatives for older programs one is read; deleted, moved-away and hidden text and field codes are not.</remarks>
internal sealed class DocxReader(XmlReader xml, PagedText text, DocxStyles styles, ParserWatch watch)
{
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private readonly Stack<bool> _choiceMade = new();
    private readonly HiddenText _hidden = new(styles);
    private bool _inText;
    private int _skipDepth = -1;

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
        if (WordNames.Has(xml) && _hidden.InProperties)
        {
            if (!_hidden.Take(xml))
            {
                Skip();
            }
        }
        else if (WordNames.Has(xml))
        {
            BeginWord();
            BeginText();
        }
        else if (xml.NamespaceURI == Compatibility)
        {
            BeginAlternative();
        }
    }

    private void BeginWord()
    {
        switch (xml.LocalName)
        {
            case "p" or "r" when !xml.IsEmptyElement:
                _hidden.Begin();
                break;
            case "pPr" or "rPr" when !xml.IsEmptyElement:
                _hidden.BeginProperties(xml.LocalName);
                break;
            case "lastRenderedPageBreak":
                text.BreakPage();
                break;
            case "tbl" when !xml.IsEmptyElement:
                text.BeginTable();
                break;
            case "txbxContent" when !xml.IsEmptyElement:
                text.BeginBox();
                break;
            case "p" when xml.IsEmptyElement:
                text.EndParagraph();
                break;
            case "del" or "moveFrom" or "delText" or "instrText" or "delInstrText":
            case "tblPr" or "trPr" or "tcPr" or "sectPr" or "sdtPr":
                Skip();
                break;
        }
    }

    private void BeginText()
    {
        switch (xml.LocalName)
        {
            case var _ when _hidden.IsHidden:
                break;
            case "t":
                _inText = !xml.IsEmptyElement;
                break;
            case "tab" or "ptab" or "sym":
                text.WriteTab();
                break;
            case "noBreakHyphen":
                text.Write("-");
                break;
            case "br" when WordNames.Attribute(xml, "type") == "page":
                text.BreakPage();
                break;
            case "br" or "cr":
                text.WriteLineEnd();
                break;
        }
    }

    private void BeginAlternative()
    {
        switch (xml.LocalName)
        {
            case "AlternateContent" when !xml.IsEmptyElement:
                _choiceMade.Push(false);
                break;
            case "Choice" or "Fallback" when _choiceMade.TryPop(out var made):
                _choiceMade.Push(true);
                if (made)
                {
                    Skip();
                }

                break;
        }
    }

    private void End()
    {
        switch (xml.LocalName)
        {
            case "AlternateContent" when xml.NamespaceURI == Compatibility:
                _ = _choiceMade.TryPop(out _);
                break;
            case var name when WordNames.Has(xml):
                EndWord(name);
                break;
        }
    }

    private void EndWord(string name)
    {
        switch (name)
        {
            case "t":
                _inText = false;
                break;
            case "pPr" or "rPr":
                _hidden.EndProperties(name);
                break;
            case "r":
                _hidden.End();
                break;
            case "p":
                _hidden.End();
                text.EndParagraph();
                break;
            case "tc":
                text.EndCell();
                break;
            case "tr":
                text.EndRow();
                break;
            case "tbl":
                text.EndTable();
                break;
            case "txbxContent":
                text.EndBox();
                break;
        }
    }

    private void Skip() => _skipDepth = xml.IsEmptyElement ? -1 : xml.Depth;
}
