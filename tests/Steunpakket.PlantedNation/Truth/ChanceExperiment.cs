using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;
using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Truth;

/// <summary>Draws the gemeenten of <see cref="GemeenteGroup.Chance"/> again and again, compares the years as the program does, and counts what it finds.</summary>
internal sealed class ChanceExperiment(NationPlan plan)
{
    /// <summary>A planted effect is found when p is below this.</summary>
    public const double Level = 0.05;

    private const int MonthsInYear = 12;

    private readonly List<PlantedGemeente> _gemeenten = [.. plan.Gemeenten.Where(gemeente => gemeente.Group == GemeenteGroup.Chance)];

    /// <summary>The chance that the sign test finds more, and that it finds less, worked out from the planted rates and the numbers of families.</summary>
    public (double Up, double Down) Power(int line) => SignTestPower.Of([.. _gemeenten.Select(gemeente => Verdicts(gemeente, line))], Level);

    /// <summary>How many gemeenten with more, and with less, are to be expected, and the variance of each.</summary>
    public ((double Mean, double Variance) Meer, (double Mean, double Variance) Minder) Expected(int line)
    {
        var verdicts = _gemeenten.Select(gemeente => Verdicts(gemeente, line)).ToList();
        return (Moments(verdicts.Select(verdict => verdict.Meer)), Moments(verdicts.Select(verdict => verdict.Minder)));
    }

    /// <summary>How often more and less were found, a line a row, in nations of the seeds 1 to <paramref name="nations"/>.</summary>
    public IReadOnlyList<(int Up, int Down)> Find(int nations)
    {
        var found = new (int Up, int Down)[PlantedLines.Count];
        for (var seed = 1; seed <= nations; seed++)
        {
            var rows = new YearComparison(new CompareOptions { TargetYear = plan.Options.TargetYear, BaseYears = [plan.Options.TargetYear - 1] })
                .Compare(Input(plan.Options with { Seed = 1000 + seed })).Rows;
            foreach (var (row, line) in rows.Select((row, line) => (row, line)))
            {
                var isFound = row.P < Level;
                found[line].Up += isFound && row.Counts.Meer > row.Counts.Minder ? 1 : 0;
                found[line].Down += isFound && row.Counts.Meer < row.Counts.Minder ? 1 : 0;
            }
        }

        return found;
    }

    private ComparisonInput Input(PlantedOptions options) => new()
    {
        Lines = [.. PlantedLines.All.Select(line => line.Name)],
        Years = [.. from gemeente in _gemeenten from year in (int[])[options.TargetYear - 1, options.TargetYear] select Year(options, gemeente, year)],
    };

    private static GemeenteYear Year(PlantedOptions options, PlantedGemeente gemeente, int year)
    {
        var families = QuarterPlan.All(options).Where(quarter => quarter.Year == year).SelectMany(quarter => RelevancePlan.Of(options, gemeente, quarter)).ToList();
        return new GemeenteYear
        {
            Gemeente = new GemeenteCode(gemeente.Code),
            Year = year,
            Months = year == options.TargetYear ? options.Until.Month : MonthsInYear,
            HasDocuments = true,
            HasKeywordDocuments = true,
            Relevant = PlantedLines.All.Select((line, at) => (line.Name, families.LongCount(family => family[at] == LineLevel.Relevant)))
                .ToDictionary(pair => pair.Name, pair => pair.Item2, StringComparer.Ordinal),
        };
    }

    private (double Meer, double Minder) Verdicts(PlantedGemeente gemeente, int line)
    {
        var (target, before) = (Families(gemeente, plan.Options.TargetYear), Families(gemeente, plan.Options.TargetYear - 1));
        return SignTestPower.Verdicts(
            (target, ChanceRates.Of(line, isTarget: true)), (before, ChanceRates.Of(line, isTarget: false)), (plan.Options.Until.Month, MonthsInYear));
    }

    private int Families(PlantedGemeente gemeente, int year)
    {
        var quarters = new QuarterPlan(plan.Options, gemeente);
        return QuarterPlan.All(plan.Options).Where(quarter => quarter.Year == year).Sum(quarters.Families);
    }

    private static (double Mean, double Variance) Moments(IEnumerable<double> chances) =>
        chances.Aggregate((Mean: 0.0, Variance: 0.0), (sum, chance) => (sum.Mean + chance, sum.Variance + (chance * (1 - chance))));
}
