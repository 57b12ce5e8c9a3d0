using System.Globalization;
using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Truth;

/// <summary>Whether effects of a stated size are found as often as their power says.</summary>
internal static class ChanceChecks
{
    // A right program fails one check in thousands.
    private const double Deviations = 4;

    /// <param name="nations">How many times the numbers are drawn.</param>
    public static IEnumerable<TruthCheck> OfPower(ChanceExperiment experiment, int nations)
    {
        var found = experiment.Find(nations);
        for (var line = 0; line < PlantedLines.Count; line++)
        {
            var (up, down) = experiment.Power(line);
            yield return Check($"{Rates(line)}: found as more", up, (found[line].Up, nations));
            yield return Check($"{Rates(line)}: found as less", down, (found[line].Down, nations));
        }
    }

    /// <summary>Of this nation: whether as many gemeenten as expected got each verdict.</summary>
    public static IEnumerable<TruthCheck> OfVerdicts(NationPlan plan, OutTables tables)
    {
        var experiment = new ChanceExperiment(plan);
        var codes = plan.Gemeenten.Where(gemeente => gemeente.Group == GemeenteGroup.Chance).Select(gemeente => $"'{gemeente.Code}'").ToList();
        for (var line = 0; line < PlantedLines.Count; line++)
        {
            var (meer, minder) = experiment.Expected(line);
            foreach (var (verdict, (mean, variance)) in ((string, (double, double))[])[("meer", meer), ("minder", minder)])
            {
                var found = tables.Number($"""
                    SELECT count(*) FROM {tables["jaarvergelijking_gemeente"]} WHERE jaar = {plan.Options.TargetYear - 1} AND oordeel = '{verdict}'
                        AND actielijn = '{PlantedLines.All[line].Name}' AND gemeentecode IN ({string.Join(", ", codes)})
                    """);
                var slack = Deviations * Math.Sqrt(variance);
                yield return new TruthCheck(
                    $"{Rates(line)}: {verdict} in {codes.Count} gemeenten", FormattableString.Invariant($"{mean:F1} ± {slack:F1}"), $"{found}", Math.Abs(found - mean) <= slack);
            }
        }
    }

    private static TruthCheck Check(string name, double power, (int Found, int Of) nations)
    {
        var rate = (double)nations.Found / nations.Of;
        var slack = (Deviations * Math.Sqrt(power * (1 - power) / nations.Of)) + (1.0 / nations.Of);
        return new TruthCheck(
            name, FormattableString.Invariant($"power {power:F3} ± {slack:F3}"), FormattableString.Invariant($"{rate:F3} of {nations.Of} nations"), Math.Abs(rate - power) <= slack);
    }

    private static string Rates(int line) => string.Create(
        CultureInfo.InvariantCulture, $"share {ChanceRates.Of(line, isTarget: false):F2} → {ChanceRates.Of(line, isTarget: true):F2}");
}
