using System.Globalization;
using System.Xml;
using Steunpakket.Extraction.Packages;

namespace Steunpakket.Extraction.OpenDocument;

/// <summary>Walks one part of an OpenDocument file and hands its visible text to <see cref="PagedText"/>.</summary>
/// <remarks>
/// Deleted text, comments and text that is hidden by itself or in a section are not read; notes and text boxes come after their paragraph. What is repeated by number is read once.
/// Elements are known by their local names: those of OpenOffice 1 differ in nothing else.
/// </remarks>
internal sealed class OpenDocumentReader(XmlReader xml, PagedText text, ParserWatch watch) : XmlTextWalker(xml, watch)
{
    private const int MaxSpaces = 100;

    private static readonly HashSet<string> Skipped =
    [
        "tracked-changes", "annotation", "note-citation", "ruby-text", "script", "scripts", "event-listeners", "page-number", "math", "forms",
        "change-info", "variable-decls", "sequence-decls", "settings", "title", "desc", "date-style", "number-style", "page-thumbnail", "date-time",
    ];

    private static readonly HashSet<string> Edges = ["header", "footer", "header-left", "footer-left", "header-first", "footer-first"];

    private readonly PageStyles _styles = new();
    private readonly Stack<(int Depth, int Paragraphs)> _boxes = new();
    private readonly Stack<bool> _tablesAreSheets = new();
    private readonly WhiteSpace _space = new();
    private int _paragraphs;
    private int _edges;
    private bool _inSpreadsheet;

    /// <summary>Of a part with styles, whose other text is room for text.</summary>
    public bool OnlyHeadersAndFooters { get; init; }

    protected override bool IsInText => _paragraphs > 0;

    protected override void Begin()
    {
        var name = Xml.LocalName;
        if ((Skipped.Contains(name) && Xml.Prefix is not "dc") || IsHidden(name))
        {
            Skip();
        }
        else if (Xml.Prefix is "style" or "fo")
        {
            BeginStyle(name);
        }
        else if (!OnlyHeadersAndFooters || _edges > 0)
        {
            BeginContent(name);
        }
    }

    protected override void Write(string piece) => text.Write(_space.Collapse(piece));

    private bool IsHidden(string name) => name switch
    {
        "p" or "h" or "span" => _styles.Hides(Xml.Attribute("style-name")),
        "section" => Xml.Attribute("display") == "none",
        "hidden-text" => Xml.Attribute("is-hidden") == "true",
        _ => false,
    };

    private void BeginStyle(string name)
    {
        _styles.Begin(Xml);
        _edges += Edges.Contains(name) && !Xml.IsEmptyElement && OnlyHeadersAndFooters ? 1 : 0;
    }

    private void BeginContent(string name)
    {
        switch (name)
        {
            case "p" or "h":
                BeginParagraph();
                break;
            case "s" when _paragraphs > 0:
                text.Write(new string(' ', int.TryParse(Xml.Attribute("c"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? Math.Clamp(n, 1, MaxSpaces) : 1));
                break;
            case "tab" or "tab-stop" when _paragraphs > 0:
                text.WriteTab();
                break;
            case "line-break":
                text.WriteLineEnd();
                break;
            case "soft-page-break":
                text.BreakPage();
                break;
            case "spreadsheet":
                _inSpreadsheet = true;
                break;
            case "table" when !Xml.IsEmptyElement:
                BeginTable();
                break;
            case "note-body" or "text-box" or "custom-shape" when !Xml.IsEmptyElement && _paragraphs > 0:
                text.BeginBox();
                _boxes.Push((Xml.Depth, _paragraphs));
                _paragraphs = 0;
                break;
        }
    }

    private void BeginParagraph()
    {
        if (_paragraphs == 0 && _styles.Breaks(Xml.Attribute("style-name")))
        {
            text.EndParagraph();
            text.BreakPage();
        }

        if (Xml.IsEmptyElement)
        {
            text.EndParagraph();
            return;
        }

        _paragraphs++;
        _space.BeginParagraph();
    }

    private void BeginTable()
    {
        var isSheet = _inSpreadsheet && _tablesAreSheets.Count == 0;
        _tablesAreSheets.Push(isSheet);
        if (!isSheet)
        {
            text.BeginTable();
        }
    }

    private void EndTable(bool isSheet)
    {
        text.EndTable();
        if (isSheet)
        {
            text.BreakPage();
        }
    }

    protected override void End()
    {
        var name = Xml.LocalName;
        switch (name)
        {
            case "p" or "h" when _paragraphs > 0:
                _paragraphs--;
                text.EndParagraph();
                break;
            case "table-cell":
                text.EndCell();
                break;
            case "table-row":
                text.EndRow();
                break;
            case "table" when _tablesAreSheets.TryPop(out var isSheet):
                EndTable(isSheet);
                break;
            case "note-body" or "text-box" or "custom-shape" when _boxes.TryPeek(out var box) && box.Depth == Xml.Depth:
                text.EndBox();
                _paragraphs = _boxes.Pop().Paragraphs;
                break;
            case "page" when Xml.Prefix is "draw":
                text.EndParagraph();
                text.BreakPage();
                break;
            case var _ when Edges.Contains(name) && _edges > 0:
                _edges--;
                text.EndParagraph();
                break;
        }
    }
}
