using System.Text;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Embedding.Tokens;

/// <summary>The keyword forms that become one token although their text is not: those of several words, and those with marks or digits.</summary>
/// <remarks>Found as select finds them, exceptions included; what a longer or earlier form takes is not theirs. Immutable; threads may share one.</remarks>
public sealed class KeywordPhrases
{
    private readonly KeywordMatcher? _matcher;
    private readonly byte[]?[] _tokens;

    /// <param name="terms">All keywords with their exceptions, as select looks for them.</param>
    /// <param name="options">As select's; the text of a token is taken whatever they say of overlap.</param>
    public KeywordPhrases(IReadOnlyList<MatchTerm> terms, MatchOptions options)
    {
        _tokens = [.. terms.Select(term => IsPhrase(term) ? Encoding.UTF8.GetBytes(Vocabulary.TokenOf(term.Form)) : null)];
        _matcher = _tokens.Any(token => token is not null) ? new KeywordMatcher(terms, options with { Overlap = Overlap.LongestExclusive }) : null;
    }

    internal ReadOnlySpan<byte> TokenOf(int term) => _tokens[term];

    /// <summary>Replaces <paramref name="phrases"/> by the phrases in a page, in text order; none overlaps another.</summary>
    internal void Find(ReadOnlySpan<byte> page, List<TermHit> phrases)
    {
        phrases.Clear();
        _matcher?.Match(page, phrases);
        phrases.RemoveAll(hit => _tokens[hit.Term] is null);
    }

    private static bool IsPhrase(MatchTerm term) => term.Counts && term.Unit == MatchUnit.WholeWord && !IsToken(term.Form);

    private static bool IsToken(string form)
    {
        var letters = 0;
        var afterLetter = false;
        foreach (var rune in form.EnumerateRunes())
        {
            var isLetter = Rune.IsLetter(rune);
            if (!isLetter && !(afterLetter && rune.Value is '-' or '\''))
            {
                return false;
            }

            letters += isLetter ? 1 : 0;
            afterLetter = isLetter;
        }

        return afterLetter && letters <= Tokeniser.MostLetters;
    }
}
