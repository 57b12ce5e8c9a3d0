using System.Globalization;
using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Truth;

/// <summary>Whether each gemeente gets the verdict that was planted in it.</summary>
internal sealed class VerdictChecks(NationPlan plan, OutTables tables)
{
    private const string Study = "jaarvergelijking_gemeente";
    private const string Others = "jaarvergelijking_gemeente_variant";

    public IEnumerable<TruthCheck> All()
    {
        foreach (var variant in PlantedTruth.Variants)
        {
            var table = variant == "study" ? Study : Others;
            if (!tables.Has(table))
            {
                yield return TruthCheck.Absent($"verdicts per gemeente, {variant}", table);
                continue;
            }

            var found = Found(table, variant);
            foreach (var year in plan.Options.BaseYears)
            {
                foreach (var group in Gemeenten.GroupBy(gemeente => gemeente.Group).OrderBy(group => group.Key))
                {
                    if (Check(variant, year, group, found) is { } check)
                    {
                        yield return check;
                    }
                }
            }
        }
    }

    // A gemeente that was merged has its verdict under its successor.
    private IEnumerable<PlantedGemeente> Gemeenten => plan.Gemeenten.Where(gemeente =>
        gemeente.Group == GemeenteGroup.Split || gemeente.Gemeente.ExistsOn(plan.Options.Until));

    private TruthCheck? Check(string variant, int year, IGrouping<GemeenteGroup, PlantedGemeente> group, Dictionary<(string Code, string Line, int Year), string> found)
    {
        var planted = (from gemeente in @group
                       from line in Enumerable.Range(0, PlantedLines.Count)
                       let verdict = PlantedTruth.Verdict(gemeente, line, plan.Options.TargetYear - year, variant)
                       where verdict is not null
                       select (gemeente.Code, PlantedLines.All[line].Name, Verdict: verdict)).ToList();
        if (planted.Count == 0)
        {
            return null;
        }

        var right = planted.Count(one => found.GetValueOrDefault((one.Code, one.Name, year), "onvergelijkbaar") == one.Verdict);
        var words = string.Join(", ", planted.CountBy(one => one.Verdict).OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Value} {count.Key}"));
        return new TruthCheck($"{variant}, since {year}, {group.Key}", words, $"{right} of {planted.Count} as planted", right == planted.Count);
    }

    private Dictionary<(string Code, string Line, int Year), string> Found(string table, string variant)
    {
        var where = table == Others ? $"AND variant = '{variant}'" : string.Empty;
        return tables.Texts($"SELECT gemeentecode, actielijn, jaar::VARCHAR, oordeel FROM {tables[table]} WHERE oordeel IS NOT NULL {where}", 4)
            .ToDictionary(row => (row[0], row[1], int.Parse(row[2], CultureInfo.InvariantCulture)), row => row[3]);
    }
}
