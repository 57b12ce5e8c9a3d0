using System.Numerics;
using System.Text;

namespace Steunpakket.Core.Selection;

/// <summary>One page in lower case, with a bit for each byte that belongs to a word. Used again for page after page.</summary>
/// <remarks>Offsets are those of the page itself. Bytes that are not valid UTF-8 stay as they are and belong to no word.</remarks>
internal sealed class FoldedPage
{
    // Below it, down to 0x80, are the bytes that go on with a character.
    private const byte FirstLeadByte = 0xC0;

    private byte[] _text = [];
    private ulong[] _words = [];
    private ulong[] _wide = [];

    public int Length { get; private set; }

    /// <summary>The page, then at least 64 zero bytes.</summary>
    public ReadOnlySpan<byte> Padded => _text;

    public ReadOnlySpan<byte> Text => _text.AsSpan(0, Length);

    /// <summary>A bit a byte, 64 a block; the block after the last one of the page is there and empty.</summary>
    public ReadOnlySpan<ulong> WordBits => _words.AsSpan(0, Blocks + 1);

    private int Blocks => (Length / WordBoundaries.BlockSize) + 1;

    public void Load(ReadOnlySpan<byte> page, bool hyphenIsLetter)
    {
        Length = page.Length;
        Reserve();
        page.CopyTo(_text);
        _text.AsSpan(Length, ((Blocks + 1) * WordBoundaries.BlockSize) - Length).Clear();
        _words[Blocks] = 0;
        if (FoldAscii(hyphenIsLetter ? (byte)'-' : (byte)'a'))
        {
            FoldWide();
        }
    }

    public bool IsWord(int at) => ((_words[at >> 6] >> at) & 1) != 0;

    /// <summary>The end of the word that <paramref name="at"/> stands in or right after; <paramref name="at"/> itself when no word goes on there.</summary>
    public int WordEnd(int at)
    {
        var block = at >> 6;
        var boundaries = ~_words[block] >> at << at;
        while (boundaries == 0)
        {
            boundaries = ~_words[++block];
        }

        return (block << 6) + BitOperations.TrailingZeroCount(boundaries);
    }

    /// <summary>The start of the word that reaches up to <paramref name="at"/>; <paramref name="at"/> itself when none does.</summary>
    public int WordStart(int at)
    {
        while (at > 0 && IsWord(at - 1))
        {
            at--;
        }

        return at;
    }

    /// <summary>The end of the white space at <paramref name="at"/>, or -1 where there is none or it holds a paragraph break (two line feeds).</summary>
    public int GapEnd(int at)
    {
        var end = at;
        var lineFeeds = 0;
        while (end < Length)
        {
            _ = Rune.DecodeFromUtf8(Text[end..], out var rune, out var consumed);
            if (!Rune.IsWhiteSpace(rune))
            {
                break;
            }

            lineFeeds += rune.Value == '\n' ? 1 : 0;
            end += consumed;
        }

        return end > at && lineFeeds < 2 ? end : -1;
    }

    private void Reserve()
    {
        if (_words.Length <= Blocks)
        {
            _words = new ulong[Blocks + 1];
            _wide = new ulong[Blocks + 1];
            _text = new byte[_words.Length * WordBoundaries.BlockSize];
        }
    }

    /// <returns>Whether there are bytes outside ASCII.</returns>
    private bool FoldAscii(byte extraLetter)
    {
        var any = 0UL;
        for (var block = 0; block < Blocks; block++)
        {
            var bytes = _text.AsSpan(block * WordBoundaries.BlockSize, WordBoundaries.BlockSize);
            _words[block] = WordBoundaries.FoldBlock(bytes, extraLetter, out _wide[block]);
            any |= _wide[block];
        }

        return any != 0;
    }

    private void FoldWide()
    {
        for (var block = 0; block < Blocks; block++)
        {
            for (var wide = _wide[block]; wide != 0; wide &= wide - 1)
            {
                var at = (block << 6) + BitOperations.TrailingZeroCount(wide);
                if (_text[at] >= FirstLeadByte && WideRunes.Fold(_text.AsSpan(at, Length - at), out var consumed))
                {
                    MarkWord(at, consumed);
                }
            }
        }
    }

    private void MarkWord(int at, int count)
    {
        var bits = (1UL << count) - 1;
        _words[at >> 6] |= bits << at;
        _words[(at >> 6) + 1] |= bits >> 1 >> (63 - (at & 63));
    }
}
