using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Influence;
using Steunpakket.Core.Comparison.Sensitivity;
using Steunpakket.Io.Stages.Select;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>Writes how far verdicts hold in the columns of <see cref="ComparisonSchemas"/>.</summary>
internal static class RobustnessRows
{
    public static void Append(DuckDbAppender rows, IEnumerable<SensitivityRow> cells)
    {
        foreach (var cell in cells)
        {
            var counts = cell.Counts;
            rows.Add((int?)cell.BaseYear).Add((int?)cell.TargetYear).Add(cell.Line)
                .Add(cell.Cell.Keywords).Add(cell.Cell.Weights).Add(cell.Cell.Cut.Word()).Add(cell.Cell.Unit.Word()).Add(cell.Cell.Tie.Word())
                .Add((int?)counts.N).Add((int?)counts.Meer).Add((int?)counts.Minder).Add((int?)counts.Evenveel).Add((int?)counts.EvenveelNul)
                .Add(cell.Difference).Add(cell.P).Add(cell.National.Word())
                .EndRow();
        }
    }

    public static void Append(DuckDbAppender rows, IEnumerable<RobustnessRow> robustness)
    {
        foreach (var row in robustness)
        {
            rows.Add((int?)row.BaseYear).Add((int?)row.TargetYear).Add(row.Line).Add(row.Study.Word());
            Add(rows, row.Variants);
            Add(rows, row.Cells);
            rows.EndRow();
        }
    }

    public static void Append(DuckDbAppender rows, IEnumerable<TermInfluence> influences)
    {
        foreach (var (influence, verdict) in influences.SelectMany(influence => influence.Verdicts, (influence, verdict) => (influence, verdict)))
        {
            rows.Add(influence.Line).Add(influence.Term.Form).Add(string.Join(' ', influence.Term.Groups))
                .Add(influence.Term.IsExpansion ? HitKinds.Expansion : HitKinds.Keyword)
                .Add((long?)influence.Hits).Add((int?)influence.Documents).Add(influence.HitShare)
                .Add((int?)influence.Relevant).Add((int?)influence.RelevantWithout).Add((int?)influence.Lost).Add((int?)influence.Gained)
                .Add(influence.KendallTau)
                .Add((int?)verdict.With.BaseYear).Add(verdict.With.National.Word()).Add(verdict.NationalWithout.Word())
                .Add(verdict.With.Difference?.Value).Add(PointDifference.Of(verdict.Without)?.Value).Add((int?)verdict.Changed)
                .EndRow();
        }
    }

    private static void Add(DuckDbAppender rows, VerdictSupport support) =>
        rows.Add((int?)support.Total).Add((int?)support.Meer).Add((int?)support.Minder).Add((int?)support.GeenVerschil)
            .Add((int?)support.Onvergelijkbaar);
}
