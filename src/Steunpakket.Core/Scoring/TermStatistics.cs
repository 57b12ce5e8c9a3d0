namespace Steunpakket.Core.Scoring;

/// <summary>What the fit set says about its terms: whole numbers only, so that they add up alike in any order.</summary>
public sealed class TermStatistics
{
    /// <param name="documents">N, the number of documents.</param>
    /// <param name="words">Of all documents together.</param>
    /// <param name="documentFrequencies">Per term of the <see cref="TermList"/> the documents in which it occurs, 0 to N.</param>
    public TermStatistics(long documents, long words, IReadOnlyList<long> documentFrequencies)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(documents);
        ArgumentOutOfRangeException.ThrowIfNegative(words);
        ArgumentNullException.ThrowIfNull(documentFrequencies);
        if (documentFrequencies.Any(df => df < 0 || df > documents))
        {
            throw new ArgumentOutOfRangeException(nameof(documentFrequencies), "A document frequency runs from 0 to N.");
        }

        Documents = documents;
        Words = words;
        DocumentFrequencies = documentFrequencies;
    }

    public long Documents { get; }

    public long Words { get; }

    public IReadOnlyList<long> DocumentFrequencies { get; }

    /// <summary>Words a document; 0 without documents.</summary>
    public double AverageWords => Documents == 0 ? 0 : (double)Words / Documents;
}
