namespace Steunpakket.Core.Dutch;

/// <summary>Splits Dutch compounds into known words (Koehn and Knight 2003): of all ways the one whose parts are most frequent.</summary>
/// <param name="countOf">Occurrences of a lower-case word; 0 when it is not known. A word of a list that does not count has 1.</param>
/// <remarks>
/// Parts have four letters at least. Between two parts s, en, e, n or a hyphen may stand; beside a hyphen a part may be shorter. The best
/// way has the largest geometric mean of counts, then the fewest parts, then the longest first part. The word itself is no way.
/// </remarks>
public sealed class CompoundSplitter(Func<string, long> countOf)
{
    /// <summary>Letters a part has at least.</summary>
    public const int ShortestPart = 4;

    private const int MostParts = 4;
    private const int LongestWord = 64;

    private static readonly string[] Links = ["", "s", "en", "e", "n", "-", "s-", "en-"];

    /// <summary>The parts, in order and without what links them; empty when there is no way.</summary>
    /// <param name="word">Lower case.</param>
    public IReadOnlyList<string> Split(string word)
    {
        if (word.Length > LongestWord)
        {
            return [];
        }

        Way? best = null;
        foreach (var way in Ways(word, 0, MostParts, []))
        {
            best = way.Parts.Count > 1 && way.IsBetterThan(best) ? way : best;
        }

        return best?.Parts ?? [];
    }

    /// <summary>What of the word is left when <paramref name="part"/> begins it; null when it does not, or what is left is no known word or compound.</summary>
    public string? After(string word, string part) => !word.StartsWith(part, StringComparison.Ordinal) ? null
        : Links.Where(link => string.CompareOrdinal(word, part.Length, link, 0, link.Length) == 0)
            .Select(link => word[(part.Length + link.Length)..])
            .FirstOrDefault(IsKnown);

    /// <summary>What of the word is left when <paramref name="part"/> ends it; null when it does not, or what is left is no known word or compound.</summary>
    public string? Before(string word, string part) => !word.EndsWith(part, StringComparison.Ordinal) ? null
        : Links.Where(link => word.AsSpan(0, word.Length - part.Length).EndsWith(link, StringComparison.Ordinal))
            .Select(link => word[..^(part.Length + link.Length)])
            .FirstOrDefault(IsKnown);

    private bool IsKnown(string text) => text.Length >= ShortestPart && (countOf(text) > 0 || Split(text).Count > 0);

    private IEnumerable<Way> Ways(string word, int from, int most, IReadOnlyList<string> before)
    {
        for (var to = word.Length; to > from; to--)
        {
            if (!IsPart(word, from, to) || countOf(word[from..to]) is not (> 0 and var count))
            {
                continue;
            }

            IReadOnlyList<string> parts = [.. before, word[from..to]];
            if (to == word.Length)
            {
                yield return new Way(parts, Math.Log(count));
            }
            else if (most > 1)
            {
                foreach (var rest in Links.Where(link => Fits(word, to, link)).SelectMany(link => Ways(word, to + link.Length, most - 1, parts)))
                {
                    yield return rest with { LogCounts = rest.LogCounts + Math.Log(count) };
                }
            }
        }
    }

    private static bool IsPart(string word, int from, int to) =>
        !word.AsSpan(from, to - from).Contains('-')
        && (to - from >= ShortestPart || (to - from > 1 && ((from > 0 && word[from - 1] == '-') || (to < word.Length && word[to] == '-'))));

    private static bool Fits(string word, int at, string link) =>
        at + link.Length < word.Length && string.CompareOrdinal(word, at, link, 0, link.Length) == 0;

    private sealed record Way(IReadOnlyList<string> Parts, double LogCounts)
    {
        private double Mean => LogCounts / Parts.Count;

        public bool IsBetterThan(Way? other)
        {
            if (other is null || Mean.CompareTo(other.Mean) is not 0 and var better)
            {
                return other is null || Mean.CompareTo(other.Mean) > 0;
            }

            return Parts.Count != other.Parts.Count ? Parts.Count < other.Parts.Count : Parts[0].Length > other.Parts[0].Length;
        }
    }
}
