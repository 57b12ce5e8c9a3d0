using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Truth;

/// <summary>Compares the years of a plan the plain way: what the program should find when its families, cuts and counts are right.</summary>
internal sealed class Recount
{
    private const int MonthsInYear = 12;

    private readonly NationPlan _plan;
    private readonly CountedUnit _unit;
    private readonly Dictionary<(string Code, int Year), (long Total, long[] Relevant)> _counts = [];
    private readonly HashSet<(string Code, int Year)> _withKeyword = [];

    public Recount(NationPlan plan, CountedUnit unit)
    {
        (_plan, _unit) = (plan, unit);
        foreach (var gemeente in plan.Gemeenten.Where(gemeente => gemeente.Group != GemeenteGroup.Split))
        {
            var documents = plan.Documents(gemeente).Where(document => document.IsReadable).ToList();
            documents.SelectMany(Meetings).Where(row => row.Document.HasKeyword).ToList().ForEach(row => _withKeyword.Add((Code(gemeente), row.Day.Year)));
            var families = documents.GroupBy(document => document.Family, (_, members) => members.SelectMany(Meetings).OrderBy(row => row.Day).ToList());
            var rows = unit == CountedUnit.Rows ? documents.SelectMany(Meetings) : families.Where(dated => dated.Count > 0).Select(dated => dated[0]);
            foreach (var row in rows)
            {
                Add((Code(gemeente), row.Day.Year), row.Document);
            }
        }
    }

    /// <summary>In how many gemeenten there was more, less and as much.</summary>
    public (int Meer, int Minder, int Evenveel) Compare(int baseYear, int line)
    {
        var signs = Codes(baseYear).Select(code => Sign(code, baseYear, line)).ToList();
        return (signs.Count(sign => sign > 0), signs.Count(sign => sign < 0), signs.Count(sign => sign == 0));
    }

    private IEnumerable<string> Codes(int baseYear)
    {
        var target = _plan.Options.TargetYear;
        return _counts.Keys.Select(key => key.Code).Distinct()
            .Where(code => _counts.ContainsKey((code, target)) && _counts.ContainsKey((code, baseYear)) && _withKeyword.Contains((code, target)));
    }

    private int Sign(string code, int baseYear, int line)
    {
        var (target, before) = (_counts[(code, _plan.Options.TargetYear)], _counts[(code, baseYear)]);
        var (ofTarget, ofBase) = _unit == CountedUnit.Share ? (target.Total, before.Total) : (_plan.Options.Until.Month, MonthsInYear);
        return (target.Relevant[line] * ofBase).CompareTo(before.Relevant[line] * ofTarget);
    }

    private string Code(PlantedGemeente gemeente) =>
        gemeente.Gemeente.ExistsOn(_plan.Options.Until) ? gemeente.Code : gemeente.Gemeente.Successors[0].Value;

    private void Add((string Code, int Year) place, PlantedDocument document)
    {
        var (total, relevant) = _counts.TryGetValue(place, out var found) ? found : (0, new long[PlantedLines.Count]);
        for (var line = 0; line < relevant.Length; line++)
        {
            relevant[line] += document.Lines[line] == LineLevel.Relevant ? 1 : 0;
        }

        _counts[place] = (total + 1, relevant);
    }

    private static IEnumerable<(PlantedDocument Document, DateOnly Day)> Meetings(PlantedDocument document) =>
        document.Meetings.OfType<DateOnly>().Select(day => (document, day));
}
