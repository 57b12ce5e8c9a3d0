using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Comparison.Cuts;

namespace Steunpakket.Core.Comparison.Sensitivity;

/// <summary>Crosses keyword sets, weights, cuts, units and ties (METHOD 3, idea 4): every combination gives a row a base year and line.</summary>
internal sealed class Multiverse
{
    private static readonly CutRule[] Cuts = [CutRule.Gt, CutRule.Ge, CutRule.PerYear, CutRule.IncludeZeros, CutRule.None];

    private readonly CorpusCube _cube;
    private readonly VerdictFrame _frame;
    private readonly CompareOptions _options;
    private readonly Dictionary<StrataKind, CutStrata> _strata;
    private readonly CutRule[] _cuts;

    public Multiverse(CorpusCube cube, VerdictFrame frame, CompareOptions options)
    {
        (_cube, _frame, _options) = (cube, frame, options);

        // A cut a gemeente only where the study itself has one; a fixed score means nothing under other weights.
        _cuts = options.Cut == CutRule.PerGemeente ? [.. Cuts, CutRule.PerGemeente] : Cuts;
        _strata = _cuts.Select(CutStrata.KindOf).Distinct().ToDictionary(kind => kind, kind => new CutStrata(cube, kind, options.Years));
    }

    /// <param name="parallel">The rows are the same for any number of threads.</param>
    /// <returns>By keyword set, weights, line, cut, unit, tie and base year.</returns>
    public IReadOnlyList<SensitivityRow> Run(IReadOnlyList<KeywordChoice> choices, IReadOnlyList<Weighting> weightings, ParallelOptions parallel)
    {
        (KeywordChoice Choice, Weighting Weighting, int Line)[] work =
            [.. from choice in choices from weighting in weightings from line in Enumerable.Range(0, _cube.Lines.Count) select (choice, weighting, line)];
        var found = new IReadOnlyList<SensitivityRow>[work.Length];
        Parallel.For(0, work.Length, parallel, i => found[i] = Rows(work[i].Choice, work[i].Weighting, work[i].Line));
        return [.. found.SelectMany(rows => rows)];
    }

    /// <summary>The cuts of the stored scores by every rule that is crossed.</summary>
    public IEnumerable<RelevanceCut> StoredCuts() =>
        from line in Enumerable.Range(0, _cube.Lines.Count)
        let scores = _cube.Norms(line)
        from strata in _strata
        let pools = strata.Value.Pools(scores)
        from rule in _cuts
        where CutStrata.KindOf(rule) == strata.Key
        from cut in strata.Value.Cuts(_cube.Lines[line], pools, rule, _options.CutScore)
        select cut;

    private List<SensitivityRow> Rows(KeywordChoice choice, Weighting weighting, int line)
    {
        var scores = choice.IsAll && weighting.IsModel
            ? _cube.Norms(line)
            : new LineRescorer(_cube, weighting.Weights).Score(choice.Includes[line], weighting.Factors?[line], choice.MaxShare);
        var counter = new RelevantCounter(_cube);
        var pools = _strata.ToDictionary(pair => pair.Key, pair => pair.Value.Pools(scores));
        var rows = new List<SensitivityRow>();
        foreach (var rule in _cuts)
        {
            var kind = CutStrata.KindOf(rule);
            var minima = CutStrata.Minima(pools[kind], rule, _options.CutScore);
            foreach (var unit in Enum.GetValues<CountUnit>())
            {
                var perYear = _frame.PerYear(counter.Count(scores, (_strata[kind], minima), unit));
                rows.AddRange(Enum.GetValues<TieRule>().SelectMany(tie => Rows(new(choice.Name, weighting.Name, rule, unit, tie), line, perYear)));
            }
        }

        return rows;
    }

    private IEnumerable<SensitivityRow> Rows(SensitivityCell cell, int line, long[] perYear) => _options.BaseYears.Select((year, i) => new SensitivityRow
    {
        BaseYear = year,
        TargetYear = _options.TargetYear,
        Line = _cube.Lines[line],
        Cell = cell,
        Counts = VerdictFrame.Count(_frame.Verdicts(i, perYear, (cell.Tie, _options.TolerancePercent))),
    });
}
