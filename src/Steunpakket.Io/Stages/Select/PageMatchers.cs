using Steunpakket.Core.Keywords;
using Steunpakket.Core.Selection;

namespace Steunpakket.Io.Stages.Select;

/// <summary>Everything that is looked for on a page. For one thread.</summary>
/// <remarks>Context words are looked for only in text that no keyword took, so that accepting one never changes a hit (METHOD 4.1).</remarks>
internal sealed class PageMatchers(KeywordSet keywords, MatchOptions options)
{
    private readonly (string Kind, KeywordMatcher Matcher, string[] Labels)[] _filters =
    [
        (HitKinds.Covid, Filter(keywords.Covid, options), Labels(keywords.Covid)),
        (HitKinds.Steunpakket, Filter(keywords.Steunpakket, options), Labels(keywords.Steunpakket)),
    ];

    private readonly KeywordMatcher _keywords = new(keywords.Keywords, options);
    private readonly string[] _keywordLabels = Labels(keywords.Keywords);
    // Text that an exception keeps from the keywords is kept from context words too.
    private readonly KeywordMatcher _expansions = new([.. keywords.ExpansionTerms, .. keywords.Keywords.Where(term => !term.Counts)], options);
    private readonly string[] _expansionLabels = Labels(keywords.ExpansionTerms);
    private readonly List<TermHit> _taken = [];
    private readonly List<TermHit> _found = [];

    /// <param name="page">Number, from 1.</param>
    /// <param name="text">Normalised UTF-8.</param>
    public void Match(int page, ReadOnlySpan<byte> text, DocumentHits hits)
    {
        _taken.Clear();
        _keywords.Match(text, _taken);
        Add(hits, HitKinds.Keyword, page, _taken, _keywordLabels);
        foreach (var (kind, matcher, labels) in _filters)
        {
            _found.Clear();
            matcher.Match(text, _found);
            Add(hits, kind, page, _found, labels);
        }

        _found.Clear();
        _expansions.MatchBetween(text, _taken, _found);
        Add(hits, HitKinds.Expansion, page, _found, _expansionLabels);
    }

    private static void Add(DocumentHits hits, string kind, int page, List<TermHit> found, string[] labels)
    {
        foreach (var hit in found)
        {
            hits.Add(kind, labels[hit.Term], page);
        }
    }

    // Also when keywords may overlap, an exception such as a street name must take its text from the filter.
    private static KeywordMatcher Filter(IReadOnlyList<MatchTerm> terms, MatchOptions options) =>
        new(terms, options with { Overlap = Overlap.LongestExclusive });

    private static string[] Labels(IReadOnlyList<MatchTerm> terms) => [.. terms.Select(term => term.Label)];
}
