using Steunpakket.Core.Embedding;
using Steunpakket.Core.Expansion.Evidence;
using Steunpakket.Core.Expansion.Nearness;

namespace Steunpakket.Core.Expansion;

/// <summary>The pairs of words that can be proposed, in ordinal order of their texts.</summary>
/// <remarks>A pair of which a keyword takes a word is left out, not marked: the keyword takes that text, so the pair could never count.</remarks>
internal sealed class PairList
{
    private readonly IReadOnlyList<WordPair> _pairs;

    private PairList(IReadOnlyList<WordPair> pairs) => _pairs = pairs;

    public WordPair this[int place] => _pairs[place];

    public static PairList Find(CandidateInput input, CandidateOptions options, CandidateFloor floor, KeywordText keywords, CancellationToken cancellationToken)
    {
        if (options.WordPairs == 0)
        {
            return new PairList([]);
        }

        var words = input.Vocabulary.Words;
        bool IsPart(string word) => CandidateWords.BearsSubject(word) && !word.Contains(Vocabulary.PhraseJoint, StringComparison.Ordinal) && !keywords.Takes(word);
        return new PairList(
        [
            .. new WordPairs(input.Vocabulary, IsPart, floor.Count).Find(input.Blocks, cancellationToken)
                .Where(pair => Math.Min(words[pair.First].Documents, words[pair.Second].Documents) >= floor.Documents)
                .OrderBy(pair => words[pair.First].Text, StringComparer.Ordinal).ThenBy(pair => words[pair.Second].Text, StringComparer.Ordinal),
        ]);
    }

    public IReadOnlyList<int> WordsOf(int place) => [_pairs[place].First, _pairs[place].Second];

    /// <param name="words">Ids of the words that can be proposed.</param>
    public ScanItems ToItems(IReadOnlyList<int> words)
    {
        var places = words.Index().ToDictionary(word => word.Item, word => word.Index);
        var parts = new List<int>();
        int PlaceOf(int id)
        {
            if (!places.TryGetValue(id, out var place))
            {
                places.Add(id, place = words.Count + parts.Count);
                parts.Add(id);
            }

            return place;
        }

        var pairs = _pairs.Select(pair => (PlaceOf(pair.First), PlaceOf(pair.Second))).ToList();
        return new ScanItems(words, parts, pairs);
    }
}
