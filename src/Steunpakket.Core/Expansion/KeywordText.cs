using System.Text;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Expansion;

/// <summary>What of a term the keywords take for themselves, by the matcher that counts them.</summary>
internal sealed class KeywordText(IReadOnlyList<MatchTerm> keywords, MatchOptions options)
{
    private readonly KeywordMatcher _matcher = new(keywords, options);
    private readonly List<TermHit> _hits = [];

    /// <summary>Whether keywords take some of the term: in a text that stretch counts for them, so the term never does.</summary>
    public bool Takes(string term) => Hits(Encoding.UTF8.GetBytes(term)).Count > 0;

    /// <summary>Whether keywords take every word of the term.</summary>
    public bool TakesAll(string term)
    {
        var bytes = Encoding.UTF8.GetBytes(term);
        foreach (var hit in Hits(bytes))
        {
            bytes.AsSpan(hit.Start, hit.Length).Fill((byte)' ');
        }

        return !Encoding.UTF8.GetString(bytes).Any(char.IsLetterOrDigit);
    }

    private List<TermHit> Hits(byte[] term)
    {
        _hits.Clear();
        _matcher.Match(term, _hits);
        return _hits;
    }
}
