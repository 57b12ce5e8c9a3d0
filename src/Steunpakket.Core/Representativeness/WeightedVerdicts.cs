using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Representativeness;

/// <summary>What part of the weight got which verdict; 0 to 100, not rounded.</summary>
public sealed record WeightedVerdicts(double Meer, double Minder, double Evenveel)
{
    /// <summary>Meer minus minder in procentpunt.</summary>
    public double Difference => Meer - Minder;

    /// <param name="verdicts">Meer, minder or evenveel; of each gemeente that has a weight.</param>
    /// <returns>Null without weight.</returns>
    public static WeightedVerdicts? Of(IReadOnlyDictionary<GemeenteCode, Verdict> verdicts, Weights weights)
    {
        var ordered = weights.Of.OrderBy(pair => pair.Key).ToList();
        double Sum(Verdict verdict) => ordered.Where(pair => verdicts[pair.Key] == verdict).Sum(pair => pair.Value);
        var total = ordered.Sum(pair => pair.Value);
        return total > 0
            ? new(100 * Sum(Verdict.Meer) / total, 100 * Sum(Verdict.Minder) / total, 100 * Sum(Verdict.Evenveel) / total)
            : null;
    }
}
