namespace Steunpakket.Core.Scoring;

/// <summary>Adds up the statistics of the fit set, document by document or partition by partition; the order is no matter.</summary>
/// <remarks>The caller decides what the fit set is: the selected documents, one of each family (METHOD 4.4).</remarks>
/// <param name="terms">The number of terms.</param>
public sealed class TermStatisticsAccumulator(int terms)
{
    private readonly long[] _documentFrequencies = new long[terms];
    private long _documents;
    private long _words;

    public void Add(DocumentTerms document)
    {
        _documents++;
        _words += document.Words;
        foreach (var term in document.Terms)
        {
            _documentFrequencies[term.Term]++;
        }
    }

    /// <exception cref="ArgumentException">The other statistics are about another number of terms.</exception>
    public void Merge(TermStatistics other)
    {
        if (other.DocumentFrequencies.Count != _documentFrequencies.Length)
        {
            throw new ArgumentException("Statistics over different term lists cannot be added.", nameof(other));
        }

        _documents += other.Documents;
        _words += other.Words;
        for (var i = 0; i < _documentFrequencies.Length; i++)
        {
            _documentFrequencies[i] += other.DocumentFrequencies[i];
        }
    }

    public TermStatistics ToStatistics() => new(_documents, _words, [.. _documentFrequencies]);
}
