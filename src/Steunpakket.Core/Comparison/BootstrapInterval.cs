using Steunpakket.Core.Embedding.Training;

namespace Steunpakket.Core.Comparison;

/// <summary>The 95 % percentile interval of meer minus minder in procentpunt, by drawing gemeenten anew (Efron 1979).</summary>
public readonly record struct BootstrapInterval(double Low, double High)
{
    private const long Seed = 1;
    private const double Tail = 0.025;

    /// <summary>Draws n of the n gemeenten with replacement, so many times; equal counts always get the same interval.</summary>
    /// <param name="draws">0 for no interval.</param>
    /// <returns>Null for no gemeenten or no draws.</returns>
    public static BootstrapInterval? Of(VerdictCounts counts, int draws)
    {
        if (counts.N == 0 || draws == 0)
        {
            return null;
        }

        var random = new DrawStream(Seed, 0, 0);
        var differences = new double[draws];
        for (var draw = 0; draw < draws; draw++)
        {
            differences[draw] = 100.0 * Draw(counts, ref random) / counts.N;
        }

        Array.Sort(differences);
        return new(Quantile(differences, Tail), Quantile(differences, 1 - Tail));
    }

    private static double Quantile(double[] sorted, double probability) => Scoring.Quantile.TypeSeven(sorted.Length, i => sorted[i], probability);

    private static int Draw(VerdictCounts counts, ref DrawStream random)
    {
        var difference = 0;
        for (var i = 0; i < counts.N; i++)
        {
            var gemeente = random.Below(counts.N);
            difference += gemeente < counts.Meer ? 1 : gemeente < counts.Meer + counts.Minder ? -1 : 0;
        }

        return difference;
    }
}
