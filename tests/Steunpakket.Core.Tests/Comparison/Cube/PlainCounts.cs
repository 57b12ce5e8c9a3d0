using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Tests.Comparison.Cube;

/// <summary>What is relevant to a line, in plain loops over documents, without a line of the code under test.</summary>
internal sealed class PlainCounts(PlacedCorpus corpus, CompareOptions options)
{
    private int[] Years => [.. options.BaseYears, options.TargetYear];

    /// <summary>Relevant ones by gemeente of then and month.</summary>
    /// <param name="score">Of the line.</param>
    public Dictionary<(string Code, DateOnly Month), int> Relevant(Func<PlacedCorpus.Placed, double> score, CutRule rule, CountUnit unit)
    {
        var counts = new Dictionary<(string, DateOnly), int>();
        var families = new HashSet<string>();
        foreach (var placed in corpus.Selected)
        {
            foreach (var day in Days(placed, unit).Where(day => Keeps(score, rule, placed, day) && (unit != CountUnit.Families || families.Add(placed.Family))))
            {
                var month = new DateOnly(day.Year, day.Month, 1);
                counts[(placed.Code, month)] = counts.GetValueOrDefault((placed.Code, month)) + 1;
            }
        }

        return counts;
    }

    /// <summary>Ids of the documents that are relevant in a compared year.</summary>
    public HashSet<string> RelevantIds(Func<PlacedCorpus.Placed, double> score, CutRule rule) =>
    [
        .. corpus.Selected.Where(placed => Days(placed, CountUnit.Meetings).Any(day => Keeps(score, rule, placed, day))).Select(placed => placed.Document.Id.Value),
    ];

    private IEnumerable<DateOnly> Days(PlacedCorpus.Placed placed, CountUnit unit)
    {
        DateOnly?[] days = unit switch
        {
            CountUnit.Meetings => [.. placed.Meetings.Select(day => (DateOnly?)day)],
            CountUnit.Documents => [PlacedCorpus.First(placed.Meetings)],
            _ => [PlacedCorpus.First(corpus.Readable.Where(other => other.Family == placed.Family).SelectMany(other => other.Meetings))],
        };
        return days.OfType<DateOnly>().Where(day => Counts(placed.Code, day));
    }

    // Whole months of the window are all but the last days of nothing: the window ends with a month.
    private bool Counts(string code, DateOnly day)
    {
        var gemeente = PlacedCorpus.Gemeenten.Find(new GemeenteCode(code))!;
        return Years.Contains(day.Year) && PlacedCorpus.Data.Contains(day) && gemeente.ExistsOn(day);
    }

    private bool Keeps(Func<PlacedCorpus.Placed, double> score, CutRule rule, PlacedCorpus.Placed placed, DateOnly day)
    {
        var pool = corpus.Selected
            .Where(other => Days(other, CountUnit.Meetings).Any(met => rule != CutRule.PerYear || met.Year == day.Year))
            .Where(other => rule != CutRule.PerGemeente || other.Code == placed.Code)
            .DistinctBy(other => other.Family).Select(score).Where(value => value > 0 || rule == CutRule.IncludeZeros).Order().ToArray();
        var value = score(placed);
        if (value == 0 || pool.All(other => other == 0))
        {
            return false;
        }

        var quartile = Quartile.Lower(pool);
        return rule switch
        {
            CutRule.None => true,
            CutRule.Fixed => value >= options.CutScore,
            CutRule.Ge => value >= quartile,
            _ => value > quartile,
        };
    }
}
