using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Compare;
using Steunpakket.Io.Stages.Group;
using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Truth;

/// <summary>Holds the output of a run against everything that was planted.</summary>
internal static class TruthChecker
{
    /// <summary>How often the numbers of chance are drawn.</summary>
    private const int Nations = 300;

    /// <param name="folder">Of the run.</param>
    public static IReadOnlyList<TruthCheck> Check(NationPlan plan, string folder, RunContext context)
    {
        using var connection = context.Database.Connect();
        var tables = new OutTables(folder, context.Workspace.Out, connection);
        var selected = context.Workspace.Outcomes("select");
        selected.Refresh(connection);
        return
        [
            .. SelectionChecks.Of(tables, selected.AllPaths, Path.Combine(Path.GetDirectoryName(new ComparisonPaths(context).Cuts)!, "relevant.parquet")),
            .. new VerdictChecks(plan, tables).All(),
            .. new NationalChecks(plan, tables).All(),
            .. ChanceChecks.OfPower(new ChanceExperiment(plan), Nations),
            .. ChanceChecks.OfVerdicts(plan, tables),
            .. FamilyChecks.Of(tables, FamilyTable.Relation(context)),
            .. SharedTextChecks.Of(tables),
            .. CoverageChecks.Of(plan, tables),
            .. QualityChecks.Of(tables),
        ];
    }
}
