using Steunpakket.Core.Comparison.Cube;

namespace Steunpakket.Core.Comparison;

/// <summary>The gemeenten that a comparison counted, ready to be judged by other counts: who is comparable does not hang on what is relevant.</summary>
/// <remarks>Only for rates a month over all covered months, as in <c>study</c>.</remarks>
internal sealed class VerdictFrame
{
    private readonly Unit[][] _units;
    private readonly int _years;
    private readonly int[] _yearOf;
    private readonly CubeGemeenten _gemeenten;

    /// <param name="study">Its gemeenten tell who counts, against which months.</param>
    public VerdictFrame(ComparisonTables study, CubeGemeenten gemeenten, ComparedGemeenten compared, CompareOptions options)
    {
        _gemeenten = gemeenten;
        _years = options.Years.Length;
        _yearOf = gemeenten.Months.PlacesIn(options.Years);
        var line = study.Gemeenten.Count == 0 ? string.Empty : study.Gemeenten[0].Line;
        var target = study.Gemeenten.Where(row => row.Line == line && row.Year == options.TargetYear).ToDictionary(row => row.Gemeente, row => row.Count.Months);
        _units =
        [
            .. options.BaseYears.Select(year => study.Gemeenten
                .Where(row => row.Line == line && row.Year == year && row.InDenominator == true)
                .Select(row => new Unit(
                    compared.Parts[row.Gemeente],
                    (Array.IndexOf(options.Years, options.TargetYear), target[row.Gemeente]),
                    (Array.IndexOf(options.Years, year), row.Count.Months)))
                .ToArray()),
        ];
    }

    /// <summary>Adds a line's counts up to years.</summary>
    /// <param name="counts">Over <see cref="CubeGemeenten.Cell"/>.</param>
    /// <returns>Per gemeente × compared year.</returns>
    public long[] PerYear(int[] counts)
    {
        var sums = new long[_gemeenten.All.Count * _years];
        for (var cell = 0; cell < counts.Length; cell++)
        {
            if (counts[cell] > 0)
            {
                sums[Place(cell / _yearOf.Length, cell % _yearOf.Length)] += counts[cell];
            }
        }

        return sums;
    }

    /// <summary>Where a gemeente × year stands among <see cref="PerYear"/>.</summary>
    /// <param name="slot">Of a compared year.</param>
    public int Place(int gemeente, int slot) => (gemeente * _years) + _yearOf[slot];

    /// <summary>The verdicts on the gemeenten that count for a base year, in one fixed order.</summary>
    /// <param name="baseYear">Its place in the options.</param>
    /// <param name="perYear">As <see cref="PerYear"/> gives them.</param>
    public (Verdict Verdict, bool IsNul)[] Verdicts(int baseYear, long[] perYear, (TieRule Rule, int TolerancePercent) tie)
    {
        return
        [
            .. _units[baseYear].Select(unit =>
            {
                var target = Rate(unit.Parts, unit.Target, perYear);
                var compared = Rate(unit.Parts, unit.Base, perYear);
                return (VerdictRule.OfRates(target, compared, tie), target.Count == 0 && compared.Count == 0);
            }),
        ];
    }

    public static VerdictCounts Count((Verdict Verdict, bool IsNul)[] verdicts)
    {
        int Number(Verdict verdict) => verdicts.Count(one => one.Verdict == verdict);
        return new(Number(Verdict.Meer), Number(Verdict.Minder), Number(Verdict.Evenveel), verdicts.Count(one => one.IsNul));
    }

    private Rate Rate(int[] parts, (int Place, int Months) year, long[] perYear) =>
        new(parts.Sum(part => perYear[(part * _years) + year.Place]), year.Months);

    /// <param name="Parts">In <see cref="CubeGemeenten.All"/>.</param>
    private sealed record Unit(int[] Parts, (int Place, int Months) Target, (int Place, int Months) Base);
}
