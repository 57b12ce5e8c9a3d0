using System.Text;

namespace Steunpakket.Extraction;

/// <summary>Lays out text that comes as pieces and breaks: breaks add up to the strongest, and none stands at an edge.</summary>
/// <param name="maxLength">Of all it is given, in characters.</param>
internal sealed class TextFlow(int maxLength)
{
    private readonly StringBuilder _text = new();
    private Gap _gap;
    private int _written;

    private enum Gap
    {
        None,
        Cell,
        Line,
        Paragraph,
    }

    public bool IsEmpty => _text.Length == 0;

    /// <exception cref="ExtractionLimitException">The text is longer than allowed.</exception>
    public void Write(ReadOnlySpan<char> text)
    {
        if (_gap != Gap.None)
        {
            text = text.TrimStart();
        }

        if (text.IsEmpty)
        {
            return;
        }

        if (text.Length > maxLength - _written)
        {
            throw new ExtractionLimitException(NotReadReason.TooLarge, $"more than {maxLength} characters of text");
        }

        _text.Append(IsEmpty ? "" : Separator(_gap)).Append(text);
        _gap = Gap.None;
        _written += text.Length;
    }

    /// <summary>Between two pieces of one paragraph.</summary>
    public void WriteLineEnd()
    {
        if (_gap == Gap.None && !IsEmpty)
        {
            _text.Append('\n');
        }
    }

    public void BreakLine() => Break(Gap.Line);

    public void BreakParagraph() => Break(Gap.Paragraph);

    public void BeginCell() => _gap = _gap == Gap.None ? Gap.Cell : _gap;

    /// <summary>The next cell stands on the same line, whatever the last one ended with.</summary>
    public void EndCell() => _gap = Gap.Cell;

    public void BreakRow() => _gap = _gap < Gap.Line ? Gap.Line : _gap;

    public void BreakTable() => _gap = Gap.Paragraph;

    /// <returns>What was written since the last call.</returns>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        _gap = Gap.None;
        return text;
    }

    // The first paragraph of a cell begins on the line of the cell before.
    private void Break(Gap gap) => _gap = _gap == Gap.Cell || _gap > gap ? _gap : gap;

    private static string Separator(Gap gap) => gap switch
    {
        Gap.Cell => "\t",
        Gap.Line => "\n",
        Gap.Paragraph => "\n\n",
        _ => "",
    };
}
