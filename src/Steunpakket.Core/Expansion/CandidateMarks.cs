using Steunpakket.Core.Dutch;
using Steunpakket.Core.Embedding;

namespace Steunpakket.Core.Expansion;

/// <summary>Says what a reviewer should look at twice.</summary>
/// <remarks>A pair of words bears what one of its words bears. Without a Dutch word list no word is unknown or English.</remarks>
internal sealed class CandidateMarks(KnownWords known, KeywordText keywords)
{
    private const double ProperShare = 0.8;
    private const long ProperPlaces = 5;

    private readonly CompoundSplitter _dutch = new(word => known.Dutch.Contains(word) ? 1 : 0);

    /// <param name="term">As it stands in texts.</param>
    /// <param name="words">What the vocabulary knows of its words.</param>
    public IReadOnlyList<CandidateMark> Of(string term, IReadOnlyList<VocabularyWord> words) => [.. Marks(term, words)];

    private IEnumerable<CandidateMark> Marks(string term, IReadOnlyList<VocabularyWord> words)
    {
        if (known.GemeenteNames.Contains(term) || words.Any(word => known.GemeenteNames.Contains(word.Text)))
        {
            yield return CandidateMark.GemeenteName;
        }

        if (words.Any(word => word.Inside >= ProperPlaces && word.Capitalised >= ProperShare * word.Inside))
        {
            yield return CandidateMark.ProperName;
        }

        if (known.Dutch.Count > 0 && words.Any(word => !IsDutch(word.Text)))
        {
            yield return CandidateMark.UnknownWord;
        }

        if (known.Dutch.Count > 0 && words.Any(word => known.English.Contains(word.Text) && !known.Dutch.Contains(word.Text)))
        {
            yield return CandidateMark.English;
        }

        if (keywords.Takes(term))
        {
            yield return CandidateMark.HoldsKeyword;
        }
    }

    private bool IsDutch(string word) =>
        known.Dutch.Contains(word) || _dutch.Split(word).Count > 0 || (word.Contains('-', StringComparison.Ordinal)
            && word.Split('-', StringSplitOptions.RemoveEmptyEntries).All(part => known.Dutch.Contains(part) || _dutch.Split(part).Count > 0));
}
