using System.Runtime.InteropServices;

namespace Steunpakket.Extraction.Rtf;

/// <summary>Walks an RTF document and collects what a reader sees: body by pages, then footnotes, then headers and footers once each.</summary>
internal sealed class RtfReader(int maxLength, ParserWatch watch)
{
    private const int MaxDepth = 10_000;

    private readonly RtfTexts _texts = new(maxLength);
    private readonly RtfFonts _fonts = new();
    private readonly Stack<RtfState> _outer = new();
    private readonly List<byte> _bytes = [];
    private RtfState _state = new(false, false, 1, -1, RtfFlow.Body);
    private bool _maySkip;
    private bool _atGroupStart;
    private int _fallbacksLeft;
    private int _defaultFont = -1;

    /// <exception cref="ExtractionLimitException">Groups are nested deeper than any writer nests them.</exception>
    public IReadOnlyList<string> Read(ReadOnlySpan<byte> rtf)
    {
        var tokens = new RtfTokenizer(rtf);
        for (var token = tokens.Next(); token.Kind != RtfTokenKind.End; token = tokens.Next())
        {
            watch.Step();
            if (token.Kind == RtfTokenKind.Byte)
            {
                AddByte((byte)token.Number!);
                continue;
            }

            Flush();
            switch (token.Kind)
            {
                case RtfTokenKind.GroupBegin:
                    Begin();
                    break;
                case RtfTokenKind.GroupEnd:
                    End();
                    break;
                case RtfTokenKind.Control when token.Word == "bin":
                    tokens.Skip(token.Number ?? 0);
                    break;
                case RtfTokenKind.Control:
                    Control(token.Word!, token.Number);
                    break;
            }
        }

        Flush();
        return _texts.Join();
    }

    private void Begin()
    {
        if (_outer.Count >= MaxDepth)
        {
            throw new ExtractionLimitException(NotReadReason.TooLarge, $"groups more than {MaxDepth} deep");
        }

        _outer.Push(_state);
        (_maySkip, _fallbacksLeft, _atGroupStart) = (false, 0, true);
    }

    private void End()
    {
        var flow = _state.Flow;
        if (flow != RtfFlow.Body && _outer.TryPeek(out var outer) && outer.Flow != flow)
        {
            _texts.EndParagraph(flow);
        }

        // One closing brace too many is no reason to end.
        _state = _outer.TryPop(out outer) ? outer : _state;
        (_maySkip, _fallbacksLeft, _atGroupStart) = (false, 0, false);
    }

    private void AddByte(byte value)
    {
        (_maySkip, _atGroupStart) = (false, false);
        if (_fallbacksLeft > 0)
        {
            _fallbacksLeft--;
        }
        else if (!_state.Skips && !_state.IsHidden && _state.Flow != RtfFlow.FontTable)
        {
            _bytes.Add(value);
        }
    }

    private void Flush()
    {
        if (_bytes.Count > 0)
        {
            var encoding = _fonts.EncodingOf(_state.Font < 0 ? _defaultFont : _state.Font);
            Write(encoding.GetString(CollectionsMarshal.AsSpan(_bytes)));
            _bytes.Clear();
        }
    }

    private void Write(string text)
    {
        if (!_state.Skips && !_state.IsHidden && _state.Flow != RtfFlow.FontTable)
        {
            _texts.Write(_state.Flow, text);
        }
    }

    private void Control(string word, int? number)
    {
        var wasMarked = _maySkip;

        // Anywhere else than where a group begins it marks a style and no destination.
        _maySkip = word == "*" && _atGroupStart;
        _atGroupStart = false;

        if (wasMarked && !RtfWords.ReadThough.Contains(word))
        {
            _state = _state with { Skips = true };
        }
        else if (RtfWords.Skipped.Contains(word))
        {
            _state = _state with { Skips = true };
        }
        else if (RtfWords.Flow(word) is { } flow)
        {
            _state = _state with { Flow = flow, IsHidden = false };
        }
        else if (!_state.Skips)
        {
            Shown(word, number);
        }
    }

    private void Shown(string word, int? number)
    {
        switch (word)
        {
            case "u" when number is { } unit:
                Unicode(unit);
                break;
            case "uc":
                _state = _state with { Fallbacks = Math.Clamp(number ?? 1, 0, 100) };
                break;
            case "deleted" or "v":
                _state = _state with { IsHidden = number != 0 };
                break;
            case "plain":
                _state = _state with { IsHidden = false, Font = _defaultFont };
                break;
            default:
                if (!Font(word, number) && !_state.IsHidden && !_texts.LayOut(_state.Flow, word))
                {
                    Character(word);
                }

                break;
        }
    }

    private void Unicode(int unit)
    {
        if (_fallbacksLeft == 0)
        {
            Write(((char)(ushort)(unit & 0xFFFF)).ToString());
        }

        _fallbacksLeft = _state.Fallbacks;
    }

    private bool Font(string word, int? number)
    {
        switch (word)
        {
            case "f" when _state.Flow == RtfFlow.FontTable:
                _fonts.Begin(number ?? 0);
                return true;
            case "f":
                _state = _state with { Font = number ?? 0 };
                return true;
            case "deff":
                _defaultFont = number ?? 0;
                return true;
            case "fcharset":
                _fonts.SetCharset(number ?? 0);
                return true;
            case "cpg":
                _fonts.SetCodePage(number);
                return true;
            case "ansicpg" or "mac" or "pc" or "pca":
                _fonts.SetDefault(word switch { "mac" => 10000, "pc" => 437, "pca" => 850, _ => number ?? 0 });
                return true;
            default:
                return false;
        }
    }

    private void Character(string word)
    {
        if (RtfWords.Character(word) is { } character)
        {
            if (_fallbacksLeft > 0)
            {
                _fallbacksLeft--;
            }
            else
            {
                Write(character);
            }
        }
    }
}
