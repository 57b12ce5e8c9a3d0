using Steunpakket.Core.Keywords;
using Steunpakket.Core.Selection;

namespace Steunpakket.Io.Stages.Expand.Candidates;

/// <summary>Finds proposed words on a page as select would count them once accepted: as whole words, in text that no keyword took. For one thread.</summary>
/// <remarks>Words and pairs are looked for apart, because a pair would take its words' text and so hide where they stand.</remarks>
internal sealed class TermMatchers
{
    private readonly KeywordMatcher _keywords;
    private readonly (KeywordMatcher Matcher, int[] Terms)[] _kinds;
    private readonly List<TermHit> _taken = [];
    private readonly List<TermHit> _found = [];

    /// <param name="terms">Each once.</param>
    public TermMatchers(KeywordSet keywords, MatchOptions options, IReadOnlyList<string> terms)
    {
        _keywords = new KeywordMatcher(keywords.Keywords, options);
        var exceptions = keywords.Keywords.Where(term => !term.Counts).ToList();
        var excepted = exceptions.Where(term => term.Unit == MatchUnit.WholeWord).Select(term => term.Form).ToHashSet(StringComparer.Ordinal);
        _kinds =
        [
            .. terms.Index().Where(term => !excepted.Contains(term.Item)).GroupBy(term => term.Item.Contains(' ', StringComparison.Ordinal))
                .Select(kind => (
                    new KeywordMatcher([.. kind.Select(term => new MatchTerm(term.Item)), .. exceptions], options),
                    kind.Select(term => term.Index).ToArray())),
        ];
    }

    /// <param name="page">Normalised UTF-8.</param>
    /// <param name="hits">Emptied first; a hit's term is its place in the list of terms.</param>
    public void Match(ReadOnlySpan<byte> page, List<TermHit> hits)
    {
        hits.Clear();
        _taken.Clear();
        _keywords.Match(page, _taken);
        foreach (var (matcher, terms) in _kinds)
        {
            _found.Clear();
            matcher.MatchBetween(page, _taken, _found);
            hits.AddRange(_found.Select(hit => hit with { Term = terms[hit.Term] }));
        }
    }
}
