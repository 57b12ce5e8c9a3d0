namespace Steunpakket.Extraction.Rtf;

/// <summary>The texts of one RTF document as they are laid out: body, footnotes, headers and footers.</summary>
internal sealed class RtfTexts(int maxLength)
{
    private readonly PagedText _body = new(maxLength);
    private readonly PagedText _notes = new(maxLength);
    private readonly PagedText _edges = new(maxLength);
    private bool _afterRow;

    public void Write(RtfFlow flow, string text)
    {
        // Text after a row that no new row claims stands below the table.
        if (_afterRow)
        {
            Of(flow).EndTable();
            _afterRow = false;
        }

        Of(flow).Write(text);
    }

    public void EndParagraph(RtfFlow flow) => Of(flow).EndParagraph();

    /// <returns>False for a word that lays nothing out.</returns>
    public bool LayOut(RtfFlow flow, string word)
    {
        var text = Of(flow);
        switch (word)
        {
            case "par" or "sect":
                text.EndParagraph();
                return true;
            case "line":
                text.WriteLineEnd();
                return true;
            case "page" when flow == RtfFlow.Body:
                text.EndParagraph();
                text.BreakPage();
                return true;
            case "cell" or "nestcell":
                text.EndCell();
                return true;
            case "row" or "nestrow":
                text.EndRow();
                _afterRow = true;
                return true;
            case "trowd" or "intbl":
                _afterRow = false;
                return true;
            default:
                return false;
        }
    }

    /// <summary>The body by pages; what stands beside it comes after its end, headers and footers once each.</summary>
    public IReadOnlyList<string> Join()
    {
        _body.EndParagraph();
        foreach (var after in _notes.Take().Concat(_edges.Take().SelectMany(page => page.Split("\n\n")).Distinct(StringComparer.Ordinal)))
        {
            _body.Write(after);
            _body.EndParagraph();
        }

        return _body.Take();
    }

    private PagedText Of(RtfFlow flow) => flow switch
    {
        RtfFlow.Note => _notes,
        RtfFlow.HeaderOrFooter => _edges,
        _ => _body,
    };
}
