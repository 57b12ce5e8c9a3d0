namespace Steunpakket.Core.Expansion.Evidence;

/// <summary>The log-likelihood ratio of a 2×2 table (Dunning 1993), with a sign.</summary>
public static class LogLikelihood
{
    /// <summary>G² = 2·Σ observed·ln(observed ⁄ expected); negative where the first cell holds less than chance would give it.</summary>
    /// <param name="both">Places of the word near the other.</param>
    /// <param name="word">All places of the word, at least <paramref name="both"/>.</param>
    /// <param name="near">All places near the other, at least <paramref name="both"/>.</param>
    /// <param name="all">All places; at least <paramref name="word"/> + <paramref name="near"/> − <paramref name="both"/>.</param>
    public static double Signed(long both, long word, long near, long all)
    {
        double n = all;
        var sum = Term(both, word * (near / n))
            + Term(word - both, word * ((all - near) / n))
            + Term(near - both, (all - word) * (near / n))
            + Term(all - word - near + both, (all - word) * ((all - near) / n));
        var ratio = Math.Max(0, 2 * sum);
        return both * n >= (double)word * near ? ratio : -ratio;
    }

    private static double Term(long observed, double expected) => observed == 0 ? 0 : observed * Math.Log(observed / expected);
}
