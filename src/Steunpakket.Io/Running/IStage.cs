namespace Steunpakket.Io.Running;

/// <summary>One step of the pipeline: reads tables, writes tables, never throws for one bad document.</summary>
public interface IStage
{
    string Name { get; }

    /// <summary>What <see cref="RunAsync"/> would make now, and why; reads indexes only, writes nothing.</summary>
    /// <param name="before">What the stages before this one would make.</param>
    IReadOnlyList<PlannedWork> Plan(IReadOnlyList<PlannedWork> before);

    ValueTask<StageReport> RunAsync(CancellationToken cancellationToken);
}
