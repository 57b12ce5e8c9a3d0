using System.Runtime.InteropServices;
using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Comparison.Cuts;

/// <summary>Which documents a cut is taken over and which it judges: those of all compared years, of each year, or of each gemeente.</summary>
/// <remarks>One document speaks for a family in a stratum: the first that has a meeting there.</remarks>
internal sealed class CutStrata
{
    private readonly CorpusCube _cube;
    private readonly StrataKind _kind;
    private readonly int[] _years;
    private readonly int[] _yearOf;
    private readonly List<int>[] _members;

    /// <param name="years">The compared years, ascending.</param>
    public CutStrata(CorpusCube cube, StrataKind kind, int[] years)
    {
        (_cube, _kind, _years) = (cube, kind, years);
        _yearOf = cube.Gemeenten.Months.PlacesIn(years);
        _members = [.. Enumerable.Range(0, CountOf(kind)).Select(_ => new List<int>())];
        var seen = new bool[cube.Families * Places];
        for (var document = 0; document < cube.Documents; document++)
        {
            foreach (var slot in cube.MeetingsOf(document))
            {
                AddMember(document, Of(cube.Gemeente[document], slot), seen);
            }
        }
    }

    /// <summary>1, or as many as there are years or gemeenten.</summary>
    public int Count => _members.Length;

    // A family is of one gemeente, but may meet in several years.
    private int Places => _kind == StrataKind.Years ? _years.Length : 1;

    public static StrataKind KindOf(CutRule rule) => rule switch
    {
        CutRule.PerYear => StrataKind.Years,
        CutRule.PerGemeente => StrataKind.Gemeenten,
        _ => StrataKind.Together,
    };

    /// <summary>Documents of a stratum, ascending, one a family.</summary>
    public ReadOnlySpan<int> Members(int stratum) => CollectionsMarshal.AsSpan(_members[stratum]);

    /// <summary>The strata in which a document speaks for its family.</summary>
    public IEnumerable<int> StrataOf(int document)
    {
        var candidates = _kind == StrataKind.Gemeenten ? Enumerable.Repeat(_cube.Gemeente[document], 1) : Enumerable.Range(0, Count);
        return candidates.Where(stratum => stratum >= 0 && _members[stratum].BinarySearch(document) >= 0);
    }

    /// <summary>The stratum that judges what counts in a month; -1 outside the compared years.</summary>
    /// <param name="slot">-1 for a month that is not covered.</param>
    public int Of(int gemeente, int slot) => slot < 0 || _yearOf[slot] < 0 ? -1 : _kind switch
    {
        StrataKind.Years => _yearOf[slot],
        StrataKind.Gemeenten => gemeente,
        _ => 0,
    };

    /// <summary>The scores that decide, per stratum.</summary>
    /// <param name="scores">Of one line, one a document.</param>
    public ScorePool[] Pools(double[] scores) => [.. Enumerable.Range(0, Count).Select(stratum => ScorePool.Of(Members(stratum), scores))];

    /// <summary>The lowest score that stays, per stratum.</summary>
    public static double[] Minima(ScorePool[] pools, CutRule rule, double fixedScore) =>
        [.. pools.Select(pool => ScorePool.Minimum(rule, pool.CutOff(rule, fixedScore)))];

    /// <summary>The cuts of a line; a year or gemeente in which nothing scores has none.</summary>
    public IEnumerable<RelevanceCut> Cuts(string line, ScorePool[] pools, CutRule rule, double fixedScore) =>
        from stratum in Enumerable.Range(0, Count)
        where Count == 1 || pools[stratum].Documents > 0
        let year = _kind == StrataKind.Years ? _years[stratum] : (int?)null
        let gemeente = _kind == StrataKind.Gemeenten ? _cube.Gemeenten.All[stratum].Code : (GemeenteCode?)null
        select RelevanceCut.Of(line, pools[stratum], rule, (fixedScore, year, gemeente));

    private int CountOf(StrataKind kind) => kind switch
    {
        StrataKind.Years => _years.Length,
        StrataKind.Gemeenten => _cube.Gemeenten.All.Count,
        _ => 1,
    };

    private void AddMember(int document, int stratum, bool[] seen)
    {
        var place = (_cube.Family[document] * Places) + (_kind == StrataKind.Years ? stratum : 0);
        if (stratum >= 0 && !seen[place])
        {
            seen[place] = true;
            _members[stratum].Add(document);
        }
    }
}
