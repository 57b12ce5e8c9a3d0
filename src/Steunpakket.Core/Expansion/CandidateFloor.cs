using Steunpakket.Core.Embedding;

namespace Steunpakket.Core.Expansion;

/// <summary>How frequent a word must be to be proposed: of all that was measured, what helps most (WORD2VEC 4).</summary>
/// <param name="Count">Occurrences, at least.</param>
/// <param name="Documents">Documents, at least.</param>
public sealed record CandidateFloor(int Count, int Documents)
{
    private const double ReferenceTokens = 12.5e6;
    private const double ReferenceCount = 30;
    private const int LeastCount = 5;
    private const int LeastDocuments = 3;
    private const int DocumentShare = 5;
    private const int CompoundShare = 5;

    // Of a small corpus a few documents are many: no floor takes more than this part of them.
    private const int CorpusShare = 10;

    /// <summary>
    /// What the options say; where they say 0, max(5, 30·(tokens ⁄ 12.5 million)^¼) occurrences in a fifth as many documents, from 3
    /// documents to a tenth of the corpus and 1 at least.
    /// </summary>
    /// <param name="tokens">Words in the corpus.</param>
    /// <param name="documents">Documents in the corpus.</param>
    public static CandidateFloor Of(CandidateOptions options, long tokens, int documents)
    {
        // Two square roots are exact everywhere; Math.Pow is not.
        var grown = ReferenceCount * Math.Sqrt(Math.Sqrt(tokens / ReferenceTokens));
        var count = options.MinCount > 0 ? options.MinCount : Math.Max(LeastCount, (int)Math.Round(grown, MidpointRounding.AwayFromZero));
        var wanted = Math.Max(LeastDocuments, count / DocumentShare);
        return new CandidateFloor(count, options.MinDocuments > 0 ? options.MinDocuments : Math.Min(wanted, Math.Max(1, documents / CorpusShare)));
    }

    public bool Admits(VocabularyWord word) => word.Count >= Count && word.Documents >= Documents;

    /// <summary>
    /// The floor for compounds of a keyword: a fifth of the occurrences and 3 documents, because the word itself, and not only its vector, tells
    /// what it is about. What the options say holds for compounds too.
    /// </summary>
    public CandidateFloor ForCompounds(CandidateOptions options) => new(
        options.MinCount > 0 ? Count : Math.Min(Count, Math.Max(LeastCount, Count / CompoundShare)),
        options.MinDocuments > 0 ? Documents : Math.Min(Documents, LeastDocuments));
}
