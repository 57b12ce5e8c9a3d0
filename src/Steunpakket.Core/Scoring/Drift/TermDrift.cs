namespace Steunpakket.Core.Scoring.Drift;

/// <summary>What one term was worth in two models of the same lists.</summary>
public sealed record TermDrift(Term Term, long OldDf, long NewDf, double OldIdf, double NewIdf)
{
    /// <summary>New minus old.</summary>
    public double Difference => NewIdf - OldIdf;

    /// <summary>One for each term, in ordinal order of forms.</summary>
    /// <exception cref="ArgumentException">The models are about different terms.</exception>
    public static IReadOnlyList<TermDrift> Between(TermWeights old, TermWeights @new)
    {
        if (!old.Terms.Terms.Select(term => term.Form).SequenceEqual(@new.Terms.Terms.Select(term => term.Form), StringComparer.Ordinal))
        {
            throw new ArgumentException("Models of different terms cannot be compared.", nameof(@new));
        }

        return
        [
            .. @new.Terms.Terms.Select((term, i) => new TermDrift(
                term, old.Statistics.DocumentFrequencies[i], @new.Statistics.DocumentFrequencies[i], old.Idf[i], @new.Idf[i])),
        ];
    }
}
