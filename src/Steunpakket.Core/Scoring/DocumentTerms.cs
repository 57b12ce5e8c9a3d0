using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Scoring;

/// <summary>What scoring needs to know of one selected document (one with at least one keyword, METHOD 4.4).</summary>
public sealed record DocumentTerms
{
    /// <param name="words">Length of the text in words, 0 or more.</param>
    /// <param name="terms">The terms that occur, by ascending index, each once.</param>
    /// <exception cref="ArgumentException">The terms do not ascend.</exception>
    public DocumentTerms(DocumentId id, int words, IReadOnlyList<TermCount> terms)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(words);
        ArgumentNullException.ThrowIfNull(terms);
        for (var i = 1; i < terms.Count; i++)
        {
            if (terms[i - 1].Term >= terms[i].Term)
            {
                throw new ArgumentException($"The terms of {id} do not ascend at index {terms[i].Term}.", nameof(terms));
            }
        }

        Id = id;
        Words = words;
        Terms = terms;
    }

    public DocumentId Id { get; }

    public int Words { get; }

    public IReadOnlyList<TermCount> Terms { get; }
}
