namespace Steunpakket.Extraction.Doc;

/// <summary>What the characters of a Word file mean ([MS-DOC] 2.4.1 to 2.4.3): text, breaks, cells, fields.</summary>
internal sealed class DocCharacters(PagedText text)
{
    public const char CellMark = '\u0007';

    private const char FieldBegin = '\u0013';
    private const char FieldSeparator = '\u0014';
    private const char FieldEnd = '\u0015';

    // One a field that is open: true while it is at its code, whose text no reader sees.
    private readonly Stack<bool> _fields = new();
    private readonly char[] _run = new char[256];
    private int _length;
    private int _codes;
    private bool _wasInTable;
    private bool _atParagraphStart = true;

    public void Add(char c, bool isInTable, bool endsRow)
    {
        if (_atParagraphStart && _wasInTable != isInTable)
        {
            BreakTable(isInTable);
        }

        _atParagraphStart = c is '\r' or '\f' or CellMark;
        if (c is FieldBegin or FieldSeparator or FieldEnd)
        {
            Field(c);
        }
        else if (_codes == 0 || c is '\r' or '\f' or CellMark)
        {
            Write(c, endsRow);
        }
    }

    public void EndPart()
    {
        Flush();
        BreakTable(isInTable: false);
        text.EndParagraph();
        _fields.Clear();
        _codes = 0;
        _atParagraphStart = true;
    }

    private void Write(char c, bool endsRow)
    {
        if (c >= ' ')
        {
            Append(c);
            return;
        }

        switch (c)
        {
            case '\t' or '\u001E' or '\u001F':
                Append(c switch { '\t' => '\t', '\u001E' => '-', _ => '\u00AD' });
                break;
            case '\u000B':
                Flush();
                text.WriteLineEnd();
                break;
            case '\f':
                Flush();
                text.EndParagraph();
                text.BreakPage();
                break;
            case '\r' or '\u000E': // the latter ends a column
                EndParagraph();
                break;
            case CellMark when endsRow:
                Flush();
                text.EndRow();
                break;
            case CellMark:
                Flush();
                text.EndCell();
                break;
        }
    }

    // A field code has no paragraphs of its own: one that seems to was never ended.
    private void EndParagraph()
    {
        Flush();
        text.EndParagraph();
        while (_fields.TryPeek(out var isCode) && isCode)
        {
            Field(FieldEnd);
        }
    }

    private void Field(char c)
    {
        if (c == FieldBegin)
        {
            _fields.Push(true);
            _codes++;
        }
        else if (_fields.TryPop(out var wasCode))
        {
            _codes -= wasCode ? 1 : 0;
            if (c == FieldSeparator)
            {
                _fields.Push(false);
            }
        }
    }

    private void BreakTable(bool isInTable)
    {
        if (_wasInTable && !isInTable)
        {
            text.EndTable();
        }
        else if (!_wasInTable && isInTable)
        {
            text.BeginTable();
        }

        _wasInTable = isInTable;
    }

    private void Append(char c)
    {
        if (_length == _run.Length)
        {
            Flush();
        }

        _run[_length++] = c;
    }

    private void Flush()
    {
        text.Write(_run.AsSpan(0, _length));
        _length = 0;
    }
}
