using Steunpakket.Io.Running;

namespace Steunpakket.Io.Stages.Group;

/// <summary>Groups documents that are versions of one: sketches every text (a partition for a partition), then finds families per gemeente.</summary>
/// <remarks>Feeds no stage its partitions: select reads texts, and who counts by family asks <see cref="FamilyTable"/>.</remarks>
public sealed class GroupStage : IStage
{
    internal const string StageName = "group";

    private readonly SketchPartitions _sketches;
    private readonly FamilyPartitions _families;

    public GroupStage(RunContext context)
    {
        var sketches = context.Workspace.Sketches();
        _sketches = new SketchPartitions(context, sketches);
        _families = new FamilyPartitions(context, sketches);
    }

    public string Name => StageName;

    public bool FeedsNext => false;

    public string? Reads => "ocr";

    public IReadOnlyList<PlannedWork> Plan(IReadOnlyList<PlannedWork> before)
    {
        var sketches = _sketches.Plan(before);
        _families.RefreshInputs();
        var families = _families.Plan(GroupPlan.Gemeenten(sketches, _sketches.Current));
        return [.. sketches, .. families.Select(GroupPlan.Named)];
    }

    public async ValueTask<StageReport> RunAsync(CancellationToken cancellationToken)
    {
        var sketches = await _sketches.RunAsync(cancellationToken);
        _families.RefreshInputs();
        var families = await _families.RunAsync(cancellationToken);
        var counts = new Dictionary<string, long>(sketches.Outcomes, StringComparer.Ordinal);
        foreach (var (key, count) in families.Outcomes)
        {
            counts[key] = count;
        }

        return new StageReport(Name, sketches.Made + families.Made, sketches.Current + families.Current, counts);
    }
}
