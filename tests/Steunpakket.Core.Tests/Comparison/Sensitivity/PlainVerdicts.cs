using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Sensitivity;
using Steunpakket.Core.Tests.Comparison.Cube;

namespace Steunpakket.Core.Tests.Comparison.Sensitivity;

/// <summary>Verdicts on other counts, in plain loops over the gemeenten that the study counts.</summary>
internal static class PlainVerdicts
{
    public static VerdictCounts Count(ComparisonTables study, Dictionary<(string Code, DateOnly Month), int> counts, SensitivityRow row) =>
        Count(study, counts, (row.BaseYear, row.TargetYear));

    public static VerdictCounts Count(ComparisonTables study, Dictionary<(string Code, DateOnly Month), int> counts, (int Base, int Target) years)
    {
        var (meer, minder, evenveel, nul) = (0, 0, 0, 0);
        foreach (var gemeente in study.Gemeenten.Where(other => other.Year == years.Base && other.InDenominator == true).DistinctBy(other => other.Gemeente))
        {
            var months = study.Gemeenten.First(other => other.Gemeente == gemeente.Gemeente && other.Year == years.Target).Count.Months;
            long Sum(int year) => counts
                .Where(pair => (PlacedCorpus.Gemeenten.On(PlacedCorpus.Data.Until, new(pair.Key.Code))?.Value ?? pair.Key.Code) == gemeente.Gemeente.Value && pair.Key.Month.Year == year)
                .Sum(pair => pair.Value);
            var (target, compared) = (Sum(years.Target) * gemeente.Count.Months, Sum(years.Base) * months);
            meer += target > compared ? 1 : 0;
            minder += target < compared ? 1 : 0;
            evenveel += target == compared ? 1 : 0;
            nul += target == 0 && compared == 0 ? 1 : 0;
        }

        return new(meer, minder, evenveel, nul);
    }
}
