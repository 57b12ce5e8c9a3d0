using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Comparison.Cuts;
using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Comparison.Influence;

/// <summary>The study's variant, line by line, to hold another set of terms against.</summary>
/// <param name="rows">The study's, with p_holm.</param>
internal sealed class StudyLines(
    (CorpusCube Cube, CutStrata Strata, ScoreRoles Roles) corpus, VerdictFrame frame, CompareOptions options, IReadOnlyList<YearComparisonRow> rows)
{
    public VerdictFrame Frame => frame;

    public StudyLine Line(int index)
    {
        var (cube, strata, roles) = corpus;
        var scores = cube.Norms(index);
        var minima = CutStrata.Minima(strata.Pools(scores), options.Cut, options.CutScore);
        var relevant = new bool[cube.Documents];
        var counts = new RelevantCounter(cube).Count(scores, (strata, minima), CountUnit.Meetings, relevant);
        return new StudyLine(strata, scores, options)
        {
            Index = index,
            Includes = [.. Enumerable.Range(0, cube.Terms.Terms.Count).Select(term => roles.LinesOf(term).Contains(index))],
            Relevant = relevant.Count(one => one),
            PerYear = frame.PerYear(counts),
        };
    }

    /// <summary>What other counts make of the line's rows, one for each base year.</summary>
    /// <param name="perYear">As <see cref="VerdictFrame.PerYear"/>.</param>
    public IReadOnlyList<TermVerdict> Verdicts(StudyLine line, long[] perYear)
    {
        var changes = options.BaseYears.Select((_, i) => (With: Verdicts(i, line.PerYear), Without: Verdicts(i, perYear))).ToArray();
        var name = corpus.Cube.Lines[line.Index];
        VerdictCounts[] without = [.. changes.Select(change => VerdictFrame.Count(change.Without))];
        YearComparisonRow With(int year) => rows.Single(row => row.Line == name && row.BaseYear == year);
        var corrected = YearComparison.WithHolm([.. rows.Select(row => row.Line == name ? row with { Counts = without[options.BaseYears.ToList().IndexOf(row.BaseYear)] } : row)]);
        return
        [
            .. options.BaseYears.Select((year, i) => new TermVerdict(
                With(year),
                without[i],
                corrected.Single(row => row.Line == name && row.BaseYear == year).PHolm,
                changes[i].With.Zip(changes[i].Without).Count(pair => pair.First.Verdict != pair.Second.Verdict))),
        ];
    }

    private (Verdict Verdict, bool IsNul)[] Verdicts(int baseYear, long[] perYear) =>
        frame.Verdicts(baseYear, perYear, (options.Tie, options.TolerancePercent));
}
