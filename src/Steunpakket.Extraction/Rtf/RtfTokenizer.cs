using System.Text;

namespace Steunpakket.Extraction.Rtf;

/// <summary>Cuts RTF into groups, control words and bytes of text (Rich Text Format Specification 1.9.1, "Basic entities").</summary>
internal ref struct RtfTokenizer(ReadOnlySpan<byte> rtf)
{
    private const int MaxWordLength = 32;

    private readonly ReadOnlySpan<byte> _rtf = rtf;
    private int _at;

    public RtfToken Next()
    {
        while (_at < _rtf.Length)
        {
            var c = _rtf[_at++];
            switch (c)
            {
                case (byte)'{':
                    return new RtfToken(RtfTokenKind.GroupBegin);
                case (byte)'}':
                    return new RtfToken(RtfTokenKind.GroupEnd);
                case (byte)'\\' when _at < _rtf.Length:
                    return Control();
                case (byte)'\r' or (byte)'\n' or 0:
                    break;
                default:
                    return new RtfToken(RtfTokenKind.Byte, Number: c);
            }
        }

        return new RtfToken(RtfTokenKind.End);
    }

    /// <summary>Passes over binary data.</summary>
    public void Skip(int bytes) => _at = (int)Math.Min((long)_at + Math.Max(0, bytes), _rtf.Length);

    private RtfToken Control()
    {
        var start = _at;
        while (_at < _rtf.Length && _at - start < MaxWordLength && char.IsAsciiLetter((char)_rtf[_at]))
        {
            _at++;
        }

        if (_at == start)
        {
            return Symbol();
        }

        var word = Encoding.ASCII.GetString(_rtf[start.._at]);
        var number = Number();
        _at += _at < _rtf.Length && _rtf[_at] == ' ' ? 1 : 0;
        return new RtfToken(RtfTokenKind.Control, word, number);
    }

    private RtfToken Symbol()
    {
        var c = (char)_rtf[_at++];
        return c == '\'' && _at + 1 < _rtf.Length && char.IsAsciiHexDigit((char)_rtf[_at]) && char.IsAsciiHexDigit((char)_rtf[_at + 1])
            ? Hexadecimal()
            : new RtfToken(RtfTokenKind.Control, c is '\r' or '\n' ? "par" : c.ToString());
    }

    private RtfToken Hexadecimal()
    {
        var value = (Digit(_rtf[_at]) << 4) | Digit(_rtf[_at + 1]);
        _at += 2;
        return new RtfToken(RtfTokenKind.Byte, Number: value);
    }

    private static int Digit(byte c) => c <= '9' ? c - '0' : (c & 0x0F) + 9;

    private int? Number()
    {
        var isNegative = _at < _rtf.Length && _rtf[_at] == '-';
        var start = _at += isNegative ? 1 : 0;
        long value = 0;
        for (; _at < _rtf.Length && char.IsAsciiDigit((char)_rtf[_at]); _at++)
        {
            value = Math.Min((value * 10) + _rtf[_at] - '0', int.MaxValue);
        }

        return _at == start ? null : (int)(isNegative ? -value : value);
    }
}
