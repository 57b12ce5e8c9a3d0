namespace Steunpakket.Core.Scoring;

/// <summary>What one occurrence of each term is worth, frozen: later documents do not change it (METHOD 4.9).</summary>
public sealed class TermWeights
{
    /// <summary>Weights by the formula of the profile.</summary>
    public TermWeights(TermList terms, TermStatistics statistics, ScoreOptions options)
        : this(terms, statistics, options, [.. statistics.DocumentFrequencies.Select(df =>
            InverseDocumentFrequency.Of(options.Profile, statistics.Documents, df))])
    {
    }

    /// <summary>Weights of a stored model, so that another machine's logarithm cannot move them.</summary>
    /// <exception cref="ArgumentException">The parts are about different numbers of terms.</exception>
    public TermWeights(TermList terms, TermStatistics statistics, ScoreOptions options, IReadOnlyList<double> idf)
    {
        if (statistics.DocumentFrequencies.Count != terms.Terms.Count || idf.Count != terms.Terms.Count)
        {
            throw new ArgumentException("Terms, statistics and weights are about different term lists.", nameof(idf));
        }

        Terms = terms;
        Statistics = statistics;
        Options = options;
        Idf = idf;
        Roles = new(terms, options);
    }

    public TermList Terms { get; }

    public TermStatistics Statistics { get; }

    public ScoreOptions Options { get; }

    /// <summary>Per term, 0 or more.</summary>
    public IReadOnlyList<double> Idf { get; }

    /// <summary>The action lines: groups with keywords that the options do not keep outside, in ordinal order.</summary>
    public IReadOnlyList<string> Lines => Roles.Lines;

    internal ScoreRoles Roles { get; }

    /// <summary><c>w(tf)·idf</c>.</summary>
    /// <remarks>
    /// Also for a term that no document of the fit set has: it contributes nothing there, and counts by the formula in what comes later
    /// (METHOD 4.4). Where the formula is undefined at df = 0 the idf is 0, and so are the points.
    /// </remarks>
    public RawScore Points(int term, int count) => new(TermFrequencyWeight.Of(Options.Tf, count) * Idf[term]);
}
