using Steunpakket.Core.Comparison;

namespace Steunpakket.PlantedNation.Truth;

/// <summary>How often the sign test finds a difference that is there.</summary>
internal static class SignTestPower
{
    /// <summary>P(target × baseMonths compared with base × targetMonths) of two independent binomial counts.</summary>
    /// <param name="target">Families, and the probability that one is relevant.</param>
    /// <param name="before">The same of the base year.</param>
    /// <param name="months">Of the target year and of the base year.</param>
    public static (double Meer, double Minder) Verdicts((int Trials, double Rate) target, (int Trials, double Rate) before, (int Target, int Before) months)
    {
        var (later, earlier) = (Binomial(target), Binomial(before));
        var (meer, minder) = (0.0, 0.0);
        for (var x = 0; x < later.Length; x++)
        {
            for (var y = 0; y < earlier.Length; y++)
            {
                var sign = (x * months.Before).CompareTo(y * months.Target);
                meer += sign > 0 ? later[x] * earlier[y] : 0;
                minder += sign < 0 ? later[x] * earlier[y] : 0;
            }
        }

        return (meer, minder);
    }

    /// <summary>The probability of p below <paramref name="level"/> with more <c>meer</c> than <c>minder</c>, and the other way round.</summary>
    /// <param name="gemeenten">Of each its chances of meer and minder; they are independent.</param>
    public static (double Up, double Down) Of(IReadOnlyList<(double Meer, double Minder)> gemeenten, double level)
    {
        // chances[a, b]: that of those so far a have more and b have less.
        var n = gemeenten.Count;
        var chances = new double[n + 1][];
        for (var row = 0; row <= n; row++)
        {
            chances[row] = new double[n + 1];
        }

        chances[0][0] = 1;
        foreach (var (meer, minder) in gemeenten)
        {
            for (var a = n; a >= 0; a--)
            {
                for (var b = n - a; b >= 0; b--)
                {
                    chances[a][b] = (chances[a][b] * (1 - meer - minder)) + (a > 0 ? chances[a - 1][b] * meer : 0) + (b > 0 ? chances[a][b - 1] * minder : 0);
                }
            }
        }

        return (Sum(chances, (a, b) => a > b && SignTest.TwoSided(a, b) < level), Sum(chances, (a, b) => a < b && SignTest.TwoSided(a, b) < level));
    }

    private static double Sum(double[][] chances, Func<int, int, bool> counts)
    {
        var sum = 0.0;
        for (var a = 0; a < chances.Length; a++)
        {
            for (var b = 0; a + b < chances.Length; b++)
            {
                sum += counts(a, b) ? chances[a][b] : 0;
            }
        }

        return sum;
    }

    private static double[] Binomial((int Trials, double Rate) of)
    {
        var chances = new double[of.Trials + 1];
        chances[0] = 1;
        for (var trial = 0; trial < of.Trials; trial++)
        {
            for (var successes = trial + 1; successes >= 0; successes--)
            {
                chances[successes] = (chances[successes] * (1 - of.Rate)) + (successes > 0 ? chances[successes - 1] * of.Rate : 0);
            }
        }

        return chances;
    }
}
