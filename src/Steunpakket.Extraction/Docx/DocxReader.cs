using System.Xml;
using Steunpakket.Extraction.Packages;

namespace Steunpakket.Extraction.Docx;

/// <summary>Walks one part of a Word document and hands its visible text to <see cref="PagedText"/>.</summary>
/// <remarks>Of alternatives for older programs one is read; deleted, moved-away and hidden text and field codes are not.</remarks>
internal sealed class DocxReader(XmlReader xml, PagedText text, DocxStyles styles, ParserWatch watch) : XmlTextWalker(xml, watch)
{
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private readonly Stack<bool> _choiceMade = new();
    private readonly HiddenText _hidden = new(styles);
    private bool _inText;

    protected override bool IsInText => _inText;

    protected override void Begin()
    {
        if (WordNames.Has(Xml) && _hidden.InProperties)
        {
            if (!_hidden.Take(Xml))
            {
                Skip();
            }
        }
        else if (WordNames.Has(Xml))
        {
            BeginWord();
            BeginText();
        }
        else if (Xml.NamespaceURI == Compatibility)
        {
            BeginAlternative();
        }
    }

    protected override void Write(string piece) => text.Write(piece);

    private void BeginWord()
    {
        switch (Xml.LocalName)
        {
            case "p" or "r" when !Xml.IsEmptyElement:
                _hidden.Begin();
                break;
            case "pPr" or "rPr" when !Xml.IsEmptyElement:
                _hidden.BeginProperties(Xml.LocalName);
                break;
            case "lastRenderedPageBreak":
                text.BreakPage();
                break;
            case "tbl" when !Xml.IsEmptyElement:
                text.BeginTable();
                break;
            case "txbxContent" when !Xml.IsEmptyElement:
                text.BeginBox();
                break;
            case "p" when Xml.IsEmptyElement:
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
        switch (Xml.LocalName)
        {
            case var _ when _hidden.IsHidden:
                break;
            case "t":
                _inText = !Xml.IsEmptyElement;
                break;
            case "tab" or "ptab" or "sym":
                text.WriteTab();
                break;
            case "noBreakHyphen":
                text.Write("-");
                break;
            case "br" when WordNames.Attribute(Xml, "type") == "page":
                text.BreakPage();
                break;
            case "br" or "cr":
                text.WriteLineEnd();
                break;
        }
    }

    private void BeginAlternative()
    {
        switch (Xml.LocalName)
        {
            case "AlternateContent" when !Xml.IsEmptyElement:
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

    protected override void End()
    {
        switch (Xml.LocalName)
        {
            case "AlternateContent" when Xml.NamespaceURI == Compatibility:
                _ = _choiceMade.TryPop(out _);
                break;
            case var name when WordNames.Has(Xml):
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
}
