using System.Numerics;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Embedding.Tokens;

/// <summary>Cuts normalised pages (METHOD 4.1) into sentences of tokens. For one thread.</summary>
/// <remarks>
/// A token is letters with single hyphens or apostrophes between them, in lower case (<see cref="CaseFold"/>), ’ written as '. One that
/// holds a digit or more than <see cref="MostLetters"/> letters is left out and ends nothing. A keyword phrase is one token.
/// A sentence ends at . ! ? ; : before white space, at an empty line and with the page; a full stop after one letter or an
/// <see cref="Abbreviations">abbreviation</see> ends none.
/// </remarks>
public sealed class Tokeniser(KeywordPhrases phrases)
{
    /// <summary>Longer words are debris of extraction.</summary>
    public const int MostLetters = 60;

    private readonly FoldedPage _page = new();
    private readonly List<TermHit> _phrases = [];
    private readonly WordForm _word = new();
    private bool _sentenceBegun;

    /// <param name="page">Normalised UTF-8, original case. Invalid bytes are no letters.</param>
    /// <param name="sink">Told each token, and the end of each sentence.</param>
    public void Read(ReadOnlySpan<byte> page, ITokenSink sink)
    {
        _page.Load(page, hyphenIsLetter: false);
        phrases.Find(page, _phrases);
        _sentenceBegun = false;
        var at = 0;
        foreach (var phrase in _phrases)
        {
            at = Words(page, at, phrase.Start, sink);
            EndSentenceIn(at, phrase.Start, sink);
            at = phrase.Start + phrase.Length;
            Tell(phrases.TokenOf(phrase.Term), page[phrase.Start..at], _page.Text[phrase.Start..at], sink);
        }

        Words(page, at, page.Length, sink);
        EndSentence(sink);
    }

    /// <returns>The end of the last word.</returns>
    private int Words(ReadOnlySpan<byte> page, int from, int until, ITokenSink sink)
    {
        var end = from;
        for (var start = NextWord(from, until); start < until; start = NextWord(end, until))
        {
            EndSentenceIn(end, start, sink);
            end = TokenEnd(start, until);
            var folded = _page.Text[start..end];
            if (_word.Read(folded))
            {
                Tell(_word.Text(folded), page[start..end], folded, sink);
            }
        }

        return end;
    }

    private void Tell(ReadOnlySpan<byte> token, ReadOnlySpan<byte> written, ReadOnlySpan<byte> folded, ITokenSink sink)
    {
        sink.Token(token, _sentenceBegun ? WordForm.CaseOf(written, folded) : TokenCase.SentenceStart);
        _sentenceBegun = true;
    }

    private int NextWord(int from, int until)
    {
        var bits = _page.WordBits;
        var block = from >> 6;
        var words = bits[block] >> (from & 63) << (from & 63);
        while (words == 0)
        {
            if (++block << 6 >= until)
            {
                return until;
            }

            words = bits[block];
        }

        return Math.Min((block << 6) + BitOperations.TrailingZeroCount(words), until);
    }

    private int TokenEnd(int start, int until)
    {
        var end = _page.WordEnd(start);
        while (Joint.LengthAt(_page.Padded, end) is var joint and > 0 && end + joint < until && _page.IsWord(end + joint))
        {
            end = _page.WordEnd(end + joint);
        }

        return Math.Min(end, until);
    }

    private void EndSentenceIn(int from, int until, ITokenSink sink)
    {
        // A mark with white space after it, or two line feeds, take two bytes.
        if (_sentenceBegun && until - from > 1 && SentenceGap.HasEnd(_page, from, until))
        {
            EndSentence(sink);
        }
    }

    private void EndSentence(ITokenSink sink)
    {
        if (_sentenceBegun)
        {
            sink.EndSentence();
            _sentenceBegun = false;
        }
    }
}
