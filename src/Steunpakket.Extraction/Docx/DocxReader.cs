using System.Xml;

namespace Steunpakket.Extraction.Docx;

/// <summary>Walks one part of a Word document and hands its visible text to <see cref="PagedText"/>.</summary>
/// <remarks>Of alternatives for older programs one is read; deleted and moved-away text and field codes are not.</remarks>
internal sealed class DocxReader(XmlReader xml, PagedText text, ParserWatch watch)
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private readonly Stack<bool> _choiceMade = new();
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
        if (xml.NamespaceURI is Word or StrictWord)
        {
            BeginWord();
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
            case "t":
                _inText = !xml.IsEmptyElement;
                break;
            case "tab" or "ptab" or "sym":
                text.WriteTab();
                break;
            case "noBreakHyphen":
                text.Write("-");
                break;
            case "br" when IsPageBreak():
            case "lastRenderedPageBreak":
                text.BreakPage();
                break;
            case "br" or "cr":
                text.WriteLineEnd();
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
            case "pPr" or "rPr" or "tblPr" or "trPr" or "tcPr" or "sectPr" or "sdtPr":
                Skip();
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
            case var name when xml.NamespaceURI is Word or StrictWord:
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
            case "p":
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

    private bool IsPageBreak() => (xml.GetAttribute("type", Word) ?? xml.GetAttribute("type", StrictWord)) == "page";

    private void Skip() => _skipDepth = xml.IsEmptyElement ? -1 : xml.Depth;
}
