using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Coverage;

/// <summary>Finds quarters in which far fewer documents are listed than around them: more often a gap in what can be had than in what was written.</summary>
public static class SeriesBreaks
{
    private const int NeighboursEachSide = 2;

    // Summer recess alone takes a third quarter to about 0.6 of its neighbours.
    private const double FarBelow = 0.4;
    private const double TooFewToTell = 10;

    /// <summary>The quarters below 0.4 of the median of up to two neighbours on each side, where that median is 10 or more.</summary>
    /// <param name="counts">Documents by quarter; a quarter that is absent has none.</param>
    /// <param name="first">First quarter of the series.</param>
    /// <param name="last">Last quarter of the series.</param>
    public static IEnumerable<Quarter> Find(IReadOnlyDictionary<Quarter, long> counts, Quarter first, Quarter last)
    {
        var series = new List<(Quarter Quarter, long Count)>();
        for (var quarter = first; quarter <= last; quarter = quarter.Next)
        {
            series.Add((quarter, counts.GetValueOrDefault(quarter)));
        }

        for (var i = 0; i < series.Count; i++)
        {
            var place = i;
            var neighbours = Enumerable.Range(i - NeighboursEachSide, (2 * NeighboursEachSide) + 1)
                .Where(near => near != place && near >= 0 && near < series.Count)
                .Select(near => series[near].Count).Order().ToList();
            if (neighbours.Count >= 2 && Median(neighbours) is >= TooFewToTell and var usual && series[i].Count < FarBelow * usual)
            {
                yield return series[i].Quarter;
            }
        }
    }

    private static double Median(List<long> sorted) => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2.0;
}
