using System.Buffers;
using System.Text;
using Steunpakket.Core.Embedding.Tokens;
using Steunpakket.Core.Selection;
using Steunpakket.Core.Tests.Selection;

namespace Steunpakket.Core.Tests.Embedding.Tokens;

/// <summary>What <see cref="Tokeniser"/> promises, slowly: one character after the other over a list of them.</summary>
internal sealed class PlainTokeniser(IReadOnlyList<MatchTerm> terms, MatchOptions options)
{
    private static readonly string[] Abbreviated = ["art", "dhr", "mevr", "nr", "bijv"];

    private readonly List<string> _told = [];
    private List<(Rune? Rune, int Offset)> _text = [];
    private bool _begun;

    public List<string> Read(byte[] page)
    {
        _text = Characters(page);
        var phrases = new PlainMatcher(terms, options with { Overlap = Overlap.LongestExclusive }).Match(page)
            .Where(hit => IsPhrase(terms[hit.Term])).ToDictionary(hit => _text.FindIndex(one => one.Offset == hit.Start));
        var lineFeeds = 0;
        for (var at = 0; at < _text.Count;)
        {
            if (phrases.TryGetValue(at, out var hit))
            {
                var end = _text.FindIndex(one => one.Offset == hit.Start + hit.Length);
                end = end < 0 ? _text.Count : end;
                Tell(terms[hit.Term].Form.Replace(' ', '_'), at, end);
                (at, lineFeeds) = (end, 0);
            }
            else if (IsWord(at))
            {
                var end = WordEnd(at, phrases);
                TellWord(at, end);
                (at, lineFeeds) = (end, 0);
            }
            else
            {
                lineFeeds = Is(at, '\n') ? lineFeeds + 1 : IsWhite(at) ? lineFeeds : 0;
                if (lineFeeds == 2 || EndsSentence(at))
                {
                    EndSentence();
                }

                at++;
            }
        }

        EndSentence();
        return _told;
    }

    private static List<(Rune? Rune, int Offset)> Characters(ReadOnlySpan<byte> page)
    {
        var all = new List<(Rune?, int)>();
        for (var at = 0; at < page.Length;)
        {
            var isRune = Rune.DecodeFromUtf8(page[at..], out var rune, out var length) == OperationStatus.Done;
            all.Add((isRune ? rune : null, at));
            at += length;
        }

        return all;
    }

    private static bool IsPhrase(MatchTerm term) => term.Unit == MatchUnit.WholeWord
        && new PlainTokeniser([], new MatchOptions()).Read(Encoding.UTF8.GetBytes(term.Form)) is var own
        && !(own.Count == 2 && own[0] == ToldTokens.Write(term.Form, TokenCase.SentenceStart));

    private int WordEnd(int at, Dictionary<int, TermHit> phrases)
    {
        while (IsWord(at) && !phrases.ContainsKey(at))
        {
            at++;
            var isJoint = Is(at, '-') || Is(at, '\'') || Is(at, '\u2019');
            at += isJoint && IsWord(at + 1) && !phrases.ContainsKey(at + 1) && !phrases.ContainsKey(at) ? 1 : 0;
        }

        return at;
    }

    private void TellWord(int from, int until)
    {
        var runes = Enumerable.Range(from, until - from).Select(at => _text[at].Rune!.Value).ToList();
        if (!runes.Any(Rune.IsDigit) && runes.Count(Rune.IsLetter) <= 60)
        {
            Tell(string.Concat(runes.Select(Lower)).Replace('\u2019', '\''), from, until);
        }
    }

    private void Tell(string word, int from, int until)
    {
        _told.Add(ToldTokens.Write(word, _begun ? CaseOf(from, until) : TokenCase.SentenceStart));
        _begun = true;
    }

    private TokenCase CaseOf(int from, int until)
    {
        // U an upper-case letter, l a lower-case one, - all else; then the initials of parts, and the J of IJ, are taken for lower case.
        var shape = Enumerable.Range(from, until - from).Select(at => !IsLetter(at) ? '-' : Lower(_text[at].Rune!.Value) != _text[at].Rune ? 'U' : 'l').ToArray();
        var letters = shape.Where(one => one != '-').ToList();
        if (letters.Count > 0 && letters.TrueForAll(one => one == 'U'))
        {
            return TokenCase.Capitals;
        }

        var inner = Enumerable.Range(0, shape.Length).Count(at => shape[at] == 'U' && at > 0 && shape[at - 1] != '-'
            && !(Is(from + at, 'J') && Is(from + at - 1, 'I') && (at == 1 || shape[at - 2] == '-')));
        return letters.FirstOrDefault() == 'U' && inner == 0 ? TokenCase.Capitalised : TokenCase.Plain;
    }

    private bool EndsSentence(int at)
    {
        if (!(Is(at, '.') || Is(at, '!') || Is(at, '?') || Is(at, ';') || Is(at, ':')) || !IsWhite(at + 1))
        {
            return false;
        }

        var before = at;
        while (IsWord(before - 1))
        {
            before--;
        }

        var word = string.Concat(Enumerable.Range(before, at - before).Select(i => Lower(_text[i].Rune!.Value)));
        return !Is(at, '.') || !((at - before == 1 && IsLetter(before)) || Abbreviated.Contains(word));
    }

    private void EndSentence()
    {
        if (_begun)
        {
            _told.Add(ToldTokens.SentenceEnd);
        }

        _begun = false;
    }

    private static Rune Lower(Rune rune) => Rune.ToLowerInvariant(rune) is var lower && lower.Utf8SequenceLength == rune.Utf8SequenceLength ? lower : rune;

    private Rune? At(int at) => at >= 0 && at < _text.Count ? _text[at].Rune : null;

    private bool Is(int at, char letter) => At(at) == new Rune(letter);

    private bool IsWord(int at) => At(at) is { } rune && Rune.IsLetterOrDigit(rune);

    private bool IsLetter(int at) => At(at) is { } rune && Rune.IsLetter(rune);

    private bool IsWhite(int at) => At(at) is { } rune && Rune.IsWhiteSpace(rune);
}
