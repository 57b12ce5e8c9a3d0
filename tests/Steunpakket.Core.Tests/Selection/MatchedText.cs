using System.Text;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Tests.Selection;

/// <summary>Matching with the list written as in a keyword file, for tests that read as sentences.</summary>
internal static class MatchedText
{
    /// <param name="list">Forms divided by bars: <c>corona*</c> is a prefix, <c>*steun*</c> a substring, <c>!…</c> an exception.</param>
    /// <returns>For each hit the form and the text it took.</returns>
    public static string[] Of(string list, string text, MatchOptions? options = null)
    {
        var terms = Terms(list);
        var page = Encoding.UTF8.GetBytes(text);
        var hits = new List<TermHit>();
        new KeywordMatcher(terms, options ?? new MatchOptions()).Match(page, hits);
        return Describe(terms, page, hits);
    }

    /// <summary>The hits of <paramref name="expansions"/> in what the keywords leave.</summary>
    public static string[] Between(string keywords, string expansions, string text)
    {
        var terms = Terms(expansions);
        var page = Encoding.UTF8.GetBytes(text);
        var (taken, hits) = (new List<TermHit>(), new List<TermHit>());
        new KeywordMatcher(Terms(keywords), new MatchOptions()).Match(page, taken);
        new KeywordMatcher(terms, new MatchOptions()).MatchBetween(page, taken, hits);
        return Describe(terms, page, hits);
    }

    public static MatchTerm[] Terms(string list) => [.. list.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Term)];

    private static string[] Describe(MatchTerm[] terms, byte[] page, List<TermHit> hits) =>
        [.. hits.Select(hit => $"{terms[hit.Term].Form}: {Encoding.UTF8.GetString(page, hit.Start, hit.Length)}")];

    private static MatchTerm Term(string written) => new(
        written.Trim('!', '*'),
        written.TrimStart('!').StartsWith('*') ? MatchUnit.Substring : written.EndsWith('*') ? MatchUnit.Prefix : MatchUnit.WholeWord,
        Counts: !written.StartsWith('!'));
}
