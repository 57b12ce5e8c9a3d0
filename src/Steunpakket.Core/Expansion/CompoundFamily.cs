using Steunpakket.Core.Dutch;
using Steunpakket.Core.Expansion.Nearness;

namespace Steunpakket.Core.Expansion;

/// <summary>The compounds that begin or end with a keyword: <c>mantelzorgondersteuning</c>, <c>jeugdbeleid</c>, <c>kindermishandeling</c>.</summary>
/// <remarks>
/// A family is ranked by ln(1 + occurrences) × cosine to the keyword, and a cosine below 0.15 keeps a word out: what only looks like a
/// compound (<c>gesproken</c> of <c>roken</c>) shares no sense with the keyword.
/// Words of which a keyword takes a part between hyphens are left out: they never count.
/// </remarks>
/// <param name="words">Ids of the words that can be proposed.</param>
internal sealed class CompoundFamily(CandidateInput input, IReadOnlyList<int> words, KeywordText keywords)
{
    private const double LeastCosine = 0.15;

    private readonly CompoundSplitter _splitter = new(word => Count(input, word));

    /// <param name="seed">The keyword. A phrase and a word of less than four letters have no family.</param>
    /// <param name="cosines">To the seed, by place in the list of words.</param>
    /// <returns>Places in the list of words, best first.</returns>
    public IReadOnlyList<int> Of(Seed seed, float[] cosines, int most)
    {
        if (seed.Token < 0 || seed.Form.Length < CompoundSplitter.ShortestPart || seed.Form.Contains(' ', StringComparison.Ordinal))
        {
            return [];
        }

        return
        [
            .. words.Select((row, place) => (Place: place, Word: input.Vocabulary.Words[row]))
                .Where(one => cosines[one.Place] >= LeastCosine && Holds(one.Word.Text, seed.Form) && !keywords.Takes(one.Word.Text))
                .OrderByDescending(one => Math.Log(1 + one.Word.Count) * cosines[one.Place])
                .ThenBy(one => one.Place)
                .Take(most)
                .Select(one => one.Place),
        ];
    }

    private bool Holds(string word, string part) =>
        word.Length >= part.Length + CompoundSplitter.ShortestPart && (_splitter.After(word, part) ?? _splitter.Before(word, part)) is not null;

    private static long Count(CandidateInput input, string word) => input.Vocabulary.IndexOf(word) is >= 0 and var id
        ? input.Vocabulary.Words[id].Count
        : input.Known.Dutch.Contains(word) ? 1 : 0;
}
