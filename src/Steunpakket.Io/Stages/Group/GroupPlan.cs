using Steunpakket.Core.Documents;
using Steunpakket.Io.Running;

namespace Steunpakket.Io.Stages.Group;

/// <summary>What work on partitions means for the families of their gemeenten.</summary>
internal static class GroupPlan
{
    private const string Families = " families";

    /// <summary>A line a gemeente; it goes on as long as a partition of it is left.</summary>
    /// <param name="current">The partitions that are on disk.</param>
    public static IReadOnlyList<PlannedWork> Gemeenten(IReadOnlyList<PlannedWork> partitions, IReadOnlyList<PartitionKey> current)
    {
        var gone = partitions.Where(work => !work.GoesOn).Select(work => work.Unit).ToHashSet(StringComparer.Ordinal);
        var left = current.Where(key => !gone.Contains(key.ToString())).Select(key => key.Gemeente.Value).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. partitions.GroupBy(work => work.Unit.Split(' ')[0], StringComparer.Ordinal)
                .Where(gemeente => gemeente.Key != GemeenteCode.Unknown.Value)
                .Select(gemeente => new PlannedWork(
                    GroupStage.StageName,
                    FamilyPartitions.KeyOf(GemeenteCode.Parse(gemeente.Key)).ToString(),
                    gemeente.First().Reason,
                    gemeente.Any(work => work.GoesOn) || left.Contains(gemeente.Key))),
        ];
    }

    /// <summary>As a person is shown it: <c>GM0518 families</c>.</summary>
    public static PlannedWork Named(PlannedWork work) => work with { Unit = work.Unit.Split(' ')[0] + Families };
}
