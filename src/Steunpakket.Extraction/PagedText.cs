namespace Steunpakket.Extraction;

/// <summary>Collects text that is written as a word processor keeps it, page by page.</summary>
/// <remarks>Text boxes come after the paragraph they hang in, so that they do not cut its words.</remarks>
internal sealed class PagedText(int maxLength)
{
    private readonly List<string> _pages = [];
    private readonly Stack<TextFlow> _boxes = new();
    private readonly List<string> _finishedBoxes = [];
    private readonly TextFlow _body = new(maxLength);
    private int _tables;
    private bool _pageEndsAfterRow;

    private TextFlow Flow => _boxes.TryPeek(out var box) ? box : _body;

    private bool InBox => _boxes.Count > 0;

    public void Write(ReadOnlySpan<char> text) => Flow.Write(text);

    public void WriteTab() => Flow.Write("\t");

    public void WriteLineEnd() => Flow.WriteLineEnd();

    public void EndParagraph()
    {
        Flow.BreakParagraph();

        if (!InBox)
        {
            _finishedBoxes.ForEach(WriteBox);
            _finishedBoxes.Clear();
        }
    }

    public void BeginTable() => _tables += InBox ? 0 : 1;

    public void EndCell() => Flow.EndCell();

    public void EndRow()
    {
        Flow.BreakRow();

        if (_pageEndsAfterRow && _tables == 1 && !InBox)
        {
            _pageEndsAfterRow = false;
            EndPage();
        }
    }

    public void EndTable()
    {
        Flow.BreakTable();
        _tables = InBox ? _tables : Math.Max(0, _tables - 1);
    }

    public void BeginBox() => _boxes.Push(new TextFlow(maxLength));

    public void EndBox() => _finishedBoxes.Add(_boxes.Pop().Take());

    /// <summary>A row that runs over two pages counts to the first; Word marks the break in each of its cells.</summary>
    public void BreakPage()
    {
        if (InBox)
        {
            WriteLineEnd();
        }
        else if (_tables > 0)
        {
            _pageEndsAfterRow = true;
        }
        else
        {
            EndPage();
        }
    }

    public IReadOnlyList<string> Take()
    {
        EndParagraph();
        EndPage();
        return _pages;
    }

    // An explicit break is followed by Word's own mark of the same break; the page between them is none.
    private void EndPage()
    {
        if (!_body.IsEmpty)
        {
            _pages.Add(_body.Take());
        }
    }

    private void WriteBox(string text)
    {
        Flow.Write(text);
        Flow.BreakParagraph();
    }
}
