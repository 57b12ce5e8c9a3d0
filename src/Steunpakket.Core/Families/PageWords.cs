using System.Numerics;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Families;

/// <summary>The words of a page as hashes, in their order: lower case, letters and digits only, without page numbers.</summary>
/// <remarks>
/// <para>Digits stay: two decisions from one template differ in nothing but amounts and dates. A word with a digit, or with a capital,
/// is marked as telling (<see cref="WordHash.Telling"/>): numbers and names are what such documents differ in.</para>
/// <para><c>pagina 3 van 12</c> is left out, because a block at the end would change it on every page.</para>
/// </remarks>
internal sealed class PageWords
{
    private static readonly ulong[] PageWord = [.. new[] { "pagina", "pag", "blz", "bladzijde", "blad" }.Select(WordHash.Of)];
    private static readonly ulong Of = WordHash.Of("van");

    private readonly FoldedPage _folded = new();
    private ulong[] _words = [];
    private int _count;

    private enum Numbering
    {
        None,
        AfterPageWord,
        AfterNumber,
        AfterOf,
    }

    /// <param name="page">Normalised UTF-8.</param>
    /// <returns>Valid until the next page is read.</returns>
    public ReadOnlySpan<ulong> Read(ReadOnlySpan<byte> page)
    {
        _folded.Load(page, hyphenIsLetter: false);
        if (_words.Length <= page.Length / 2)
        {
            _words = new ulong[(page.Length / 2) + 1];
        }

        _count = 0;
        var state = Numbering.None;
        for (var start = Next(0); start >= 0;)
        {
            var end = _folded.WordEnd(start);
            state = Add(state, Word(page, start, end), IsNumber(start, end));
            start = Next(end);
        }

        return _words.AsSpan(0, _count);
    }

    private Numbering Add(Numbering state, ulong word, bool isNumber)
    {
        switch (state)
        {
            case Numbering.AfterPageWord when isNumber:
                _count--;
                return Numbering.AfterNumber;
            case Numbering.AfterNumber when (word & ~WordHash.Telling) == Of:
                _words[_count++] = word;
                return Numbering.AfterOf;
            case Numbering.AfterOf when isNumber:
                _count--;
                return Numbering.None;
            default:
                _words[_count++] = word;
                return PageWord.AsSpan().Contains(word & ~WordHash.Telling) ? Numbering.AfterPageWord : Numbering.None;
        }
    }

    private ulong Word(ReadOnlySpan<byte> page, int start, int end)
    {
        var hash = WordHash.Of(_folded.Padded[start..], end - start);
        return IsNumber(start, end) || char.IsAsciiLetterUpper((char)page[start]) ? hash | WordHash.Telling : hash;
    }

    private bool IsNumber(int start, int end) =>
        char.IsAsciiDigit((char)_folded.Padded[start]) || char.IsAsciiDigit((char)_folded.Padded[end - 1]);

    private int Next(int at)
    {
        var bits = _folded.WordBits;
        var block = at >> 6;
        var word = bits[block] >> at << at;
        while (word == 0)
        {
            if (++block >= bits.Length)
            {
                return -1;
            }

            word = bits[block];
        }

        return (block << 6) + BitOperations.TrailingZeroCount(word);
    }
}
