using System.Text;

namespace Steunpakket.Core.Embedding.Tokens;

/// <summary>Judges one word: whether it is a token, how its token is spelt, how its letters were written.</summary>
internal sealed class WordForm
{
    // Four bytes a letter at most, and a mark after each.
    private readonly byte[] _rewritten = new byte[Tokeniser.MostLetters * (4 + Joint.QuoteLength)];
    private int _rewrittenLength;

    /// <param name="folded">Letters, digits and the marks between them, in lower case.</param>
    /// <returns>Whether it is a token.</returns>
    public bool Read(ReadOnlySpan<byte> folded)
    {
        _rewrittenLength = 0;
        var letters = 0;
        foreach (var letter in folded)
        {
            if (letter is >= (byte)'0' and <= (byte)'9')
            {
                return false;
            }

            if (letter >= 0x80)
            {
                return ReadWide(folded);
            }

            letters += letter >= (byte)'a' ? 1 : 0;
        }

        return letters <= Tokeniser.MostLetters;
    }

    /// <summary>The token of the word that was read last. Valid until the next is read.</summary>
    public ReadOnlySpan<byte> Text(ReadOnlySpan<byte> folded) => _rewrittenLength > 0 ? _rewritten.AsSpan(0, _rewrittenLength) : folded;

    /// <param name="written">As it stands in the page.</param>
    /// <param name="folded">The same in lower case, byte for byte.</param>
    public static TokenCase CaseOf(ReadOnlySpan<byte> written, ReadOnlySpan<byte> folded)
    {
        if (written.SequenceEqual(folded))
        {
            return TokenCase.Plain;
        }

        var (letters, capitals, inner) = (0, 0, 0);
        var first = true; // of the word or of a part of it
        var afterFirstI = false;
        var begins = false;
        for (var at = 0; at < written.Length;)
        {
            Rune.DecodeFromUtf8(written[at..], out var rune, out var length);
            if (Rune.IsLetter(rune))
            {
                var isCapital = !written.Slice(at, length).SequenceEqual(folded.Slice(at, length));
                begins |= isCapital && letters == 0;
                letters++;
                capitals += isCapital ? 1 : 0;
                inner += isCapital && !first && !(afterFirstI && rune.Value == 'J') ? 1 : 0;
                afterFirstI = first && rune.Value == 'I';
                first = false;
            }
            else
            {
                (first, afterFirstI) = (true, false);
            }

            at += length;
        }

        return capitals == letters ? TokenCase.Capitals : begins && inner == 0 ? TokenCase.Capitalised : TokenCase.Plain;
    }

    private bool ReadWide(ReadOnlySpan<byte> folded)
    {
        var letters = 0;
        for (var at = 0; at < folded.Length;)
        {
            Rune.DecodeFromUtf8(folded[at..], out var rune, out var length);
            letters += Rune.IsLetter(rune) ? 1 : 0;
            if (Rune.IsDigit(rune) || letters > Tokeniser.MostLetters)
            {
                return false;
            }

            _rewrittenLength += Write(rune, folded.Slice(at, length));
            at += length;
        }

        return true;
    }

    private int Write(Rune rune, ReadOnlySpan<byte> bytes)
    {
        var target = _rewritten.AsSpan(_rewrittenLength);
        if (rune.Value == '\u2019')
        {
            target[0] = Joint.Apostrophe;
            return 1;
        }

        bytes.CopyTo(target);
        return bytes.Length;
    }
}
