using Steunpakket.Core.Embedding;

namespace Steunpakket.Core.Expansion;

/// <summary>Which words of the vocabulary can be proposed at all.</summary>
internal static class CandidateWords
{
    private const int ShortestWord = 3;

    /// <summary>Whether a word can be proposed or be part of a pair: three letters or more, and no function word.</summary>
    public static bool BearsSubject(string word) => word.Length >= ShortestWord && !StopWords.Contains(word);

    /// <summary>Their ids in ordinal order of their texts: frequent enough, and neither keywords nor made of keywords only.</summary>
    public static IReadOnlyList<int> Of(Vocabulary vocabulary, CandidateFloor floor, KeywordText keywords) =>
    [
        .. vocabulary.Words.Index()
            .Where(word => floor.Admits(word.Item) && BearsSubject(word.Item.Text) && !keywords.TakesAll(Vocabulary.FormOf(word.Item.Text)))
            .OrderBy(word => word.Item.Text, StringComparer.Ordinal)
            .Select(word => word.Index),
    ];
}
