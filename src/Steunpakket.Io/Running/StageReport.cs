namespace Steunpakket.Io.Running;

/// <summary>What one stage did.</summary>
/// <param name="Made">Partitions or results written, or removed, in this run.</param>
/// <param name="Current">Partitions that were up to date.</param>
/// <param name="Outcomes">All outcomes in the scope, also of partitions that were up to date: <c>kept</c>, <c>failed.corrupt</c> …</param>
public sealed record StageReport(string Stage, int Made, int Current, IReadOnlyDictionary<string, long> Outcomes)
{
    public long Failures => Outcomes.Where(pair => pair.Key.StartsWith("failed", StringComparison.Ordinal)).Sum(pair => pair.Value);
}
