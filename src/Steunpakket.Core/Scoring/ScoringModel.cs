namespace Steunpakket.Core.Scoring;

/// <summary>All numbers that scoring a document needs, frozen: what is scored later leaves earlier scores as they are (METHOD 4.9).</summary>
public sealed class ScoringModel
{
    /// <param name="keywordHash">Names the keyword lists that the terms come from.</param>
    /// <exception cref="ArgumentException">The maxima are about other lines than the weights.</exception>
    public ScoringModel(TermWeights weights, ScoreMaxima maxima, string keywordHash)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(keywordHash);
        if (!maxima.Lines.Select(maximum => maximum.Line).SequenceEqual(weights.Lines, StringComparer.Ordinal))
        {
            throw new ArgumentException("The maxima are about other action lines than the terms.", nameof(maxima));
        }

        Weights = weights;
        Maxima = maxima;
        KeywordHash = keywordHash;
    }

    public TermWeights Weights { get; }

    public ScoreMaxima Maxima { get; }

    public string KeywordHash { get; }

    /// <summary>A model of documents that can be walked over twice: once for the weights, once for the maxima.</summary>
    public static ScoringModel Fit(TermList terms, IReadOnlyCollection<DocumentTerms> documents, ScoreOptions options, string keywordHash)
    {
        var statistics = new TermStatisticsAccumulator(terms.Terms.Count);
        foreach (var document in documents)
        {
            statistics.Add(document);
        }

        var weights = new TermWeights(terms, statistics.ToStatistics(), options);
        var maxima = new MaximumAccumulator(new(weights));
        foreach (var document in documents)
        {
            maxima.Add(document);
        }

        return new(weights, maxima.ToMaxima(), keywordHash);
    }
}
