namespace Steunpakket.PlantedNation.Texts;

/// <summary>Collects the pages of one document as normalised UTF-8, with lines broken as on paper. For one thread; used again and again.</summary>
internal sealed class TextBuilder
{
    private const int WordsAPage = 420;
    private const int LineLength = 86;

    private readonly List<(int Start, int Length)> _pages = [];
    private byte[] _bytes = new byte[1 << 16];
    private int _length;
    private int _pageStart;
    private int _column;
    private int _words;
    private bool _capital;

    public IReadOnlyList<(int Start, int Length)> Pages => _pages;

    public ReadOnlySpan<byte> this[(int Start, int Length) page] => _bytes.AsSpan(page.Start, page.Length);

    public void Clear()
    {
        (_length, _pageStart, _column, _words, _capital) = (0, 0, 0, 0, false);
        _pages.Clear();
    }

    /// <summary>The next letter is made a capital, after a space where something stands on the line.</summary>
    public void BeginSentence()
    {
        if (_column > 0)
        {
            Write(" "u8);
        }

        _capital = true;
    }

    public void Write(ReadOnlySpan<byte> text)
    {
        if (_length + text.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + text.Length));
        }

        foreach (var letter in text)
        {
            if (letter == ' ' && _column >= LineLength && _bytes[_length - 1] != '-')
            {
                // After a hyphen a line end would join what stands on either side.
                _bytes[_length++] = (byte)'\n';
                (_column, _words) = (0, _words + 1);
                continue;
            }

            _bytes[_length++] = _capital && letter is >= (byte)'a' and <= (byte)'z' ? (byte)(letter - 32) : letter;
            _capital = false;
            _column++;
            _words += letter == ' ' ? 1 : 0;
        }
    }

    public void EndLine() => BreakLine(1);

    /// <summary>Also begins a new page when this one is full.</summary>
    public void EndParagraph()
    {
        if (_words < WordsAPage)
        {
            BreakLine(2);
        }
        else
        {
            EndPage();
        }
    }

    public void EndPage()
    {
        var end = _length;
        while (end > _pageStart && _bytes[end - 1] is (byte)'\n' or (byte)' ')
        {
            end--;
        }

        if (end > _pageStart)
        {
            _pages.Add((_pageStart, end - _pageStart));
        }

        (_pageStart, _column, _words) = (_length, 0, 0);
    }

    private void BreakLine(int times)
    {
        // A paragraph break is one empty line, however often it is asked for.
        while (_length > _pageStart && !_bytes.AsSpan(_pageStart, _length - _pageStart).EndsWith("\n\n"u8[..times]))
        {
            Write("\n"u8);
            _words++;
        }

        _column = 0;
    }
}
