using System.Text;
using Steunpakket.Core.Selection;
using Xunit;

namespace Steunpakket.Core.Tests.Selection;

public sealed class KeywordMatcherReferenceTests
{
    private const int SeedsABatch = 1500;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Finds_exactly_what_the_plain_matcher_finds(int batch)
    {
        for (var seed = batch * SeedsABatch; seed < (batch + 1) * SeedsABatch; seed++)
        {
            var trouble = new Troublemaker(seed);
            var terms = trouble.Terms();
            var options = trouble.Options();
            var page = trouble.Page(terms);
            var hits = new List<TermHit>();
            new KeywordMatcher(terms, options).Match(page, hits);
            AssertSame(new PlainMatcher(terms, options).Match(page), hits, seed, terms, page);
        }
    }

    [Fact]
    public void Finds_between_taken_hits_exactly_what_the_plain_matcher_finds()
    {
        for (var seed = 100_000; seed < 100_000 + SeedsABatch; seed++)
        {
            var trouble = new Troublemaker(seed);
            var (keywords, expansions) = (trouble.Terms(), trouble.Terms());
            var options = trouble.Options();
            var page = trouble.Page([.. keywords, .. expansions]);
            var taken = new PlainMatcher(keywords, trouble.Options()).Match(page);
            var hits = new List<TermHit>();
            new KeywordMatcher(expansions, options).MatchBetween(page, taken, hits);
            AssertSame(new PlainMatcher(expansions, options).MatchBetween(page, taken), hits, seed, expansions, page);
        }
    }

    [Fact]
    public void The_order_of_the_list_does_not_matter()
    {
        for (var seed = 200_000; seed < 200_000 + SeedsABatch; seed++)
        {
            var trouble = new Troublemaker(seed);
            var terms = trouble.Terms();
            var options = trouble.Options();
            var page = trouble.Page(terms);
            var shuffled = trouble.Shuffled(terms);
            Assert.Equal(Named(terms, options, page), Named(shuffled, options, page));
        }
    }

    [Fact]
    public void Text_may_end_anywhere_and_a_term_may_lie_across_any_block_border()
    {
        MatchTerm[] terms = [new("één lang woord"), new("woord"), new("cor", MatchUnit.Prefix), new("oor", MatchUnit.Substring)];
        foreach (var ending in new[] { "één lang woord", "ÉÉN\nLANG\u00A0WOORD", "coronatijd", "woord", "woor", "é", "\u00A0" })
        {
            for (var before = 0; before <= 130; before++)
            {
                var page = Encoding.UTF8.GetBytes(new string('x', Math.Max(0, before - 1)) + (before > 0 ? " " : "") + ending);
                var hits = new List<TermHit>();
                new KeywordMatcher(terms, new MatchOptions()).Match(page, hits);
                AssertSame(new PlainMatcher(terms, new MatchOptions()).Match(page), hits, before, terms, page);
            }
        }
    }

    private static List<(MatchTerm, int, int)> Named(IReadOnlyList<MatchTerm> terms, MatchOptions options, byte[] page)
    {
        var hits = new List<TermHit>();
        new KeywordMatcher(terms, options).Match(page, hits);
        return [.. hits.Select(hit => (terms[hit.Term], hit.Start, hit.Length))];
    }

    private static void AssertSame(List<TermHit> expected, List<TermHit> actual, int seed, IReadOnlyList<MatchTerm> terms, byte[] page) =>
        Assert.True(
            expected.SequenceEqual(actual),
            $"""
            seed {seed}, page '{Encoding.UTF8.GetString(page)}' ({Convert.ToHexString(page)})
            terms {string.Join(" | ", terms)}
            expected {string.Join(' ', expected)}
            actual   {string.Join(' ', actual)}
            """);
}
