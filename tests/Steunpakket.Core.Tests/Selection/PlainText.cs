using System.Buffers;
using System.Text;

namespace Steunpakket.Core.Tests.Selection;

/// <summary>A page as a list of characters in lower case; null for bytes that are none. Outside it there is nothing.</summary>
internal sealed class PlainText
{
    private readonly List<Rune?> _runes = [];
    private readonly List<int> _offsets = [0];
    private readonly bool _hyphenIsLetter;

    private PlainText(bool hyphenIsLetter) => _hyphenIsLetter = hyphenIsLetter;

    public int Count => _runes.Count;

    public static PlainText Of(ReadOnlySpan<byte> page, bool hyphenIsLetter)
    {
        var text = new PlainText(hyphenIsLetter);
        while (!page.IsEmpty)
        {
            var isRune = Rune.DecodeFromUtf8(page, out var rune, out var length) == OperationStatus.Done;
            text._runes.Add(isRune ? Lower(rune) : null);
            text._offsets.Add(text._offsets[^1] + length);
            page = page[length..];
        }

        return text;
    }

    /// <summary>In bytes.</summary>
    public int Offset(int at) => _offsets[at];

    public bool Is(int at, Rune rune) => At(at) == rune;

    public bool IsWord(int at) => At(at) is { } rune && (Rune.IsLetterOrDigit(rune) || (_hyphenIsLetter && rune.Value == '-'));

    public bool IsWhiteSpace(int at) => At(at) is { } rune && Rune.IsWhiteSpace(rune);

    private static Rune Lower(Rune rune)
    {
        var lower = rune.ToString().ToLowerInvariant();
        return Encoding.UTF8.GetByteCount(lower) == rune.Utf8SequenceLength ? Rune.GetRuneAt(lower, 0) : rune;
    }

    private Rune? At(int at) => at >= 0 && at < _runes.Count ? _runes[at] : null;
}
