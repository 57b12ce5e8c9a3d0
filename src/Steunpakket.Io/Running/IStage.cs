namespace Steunpakket.Io.Running;

/// <summary>One step of the pipeline: reads tables, writes tables, never throws for one bad document.</summary>
public interface IStage
{
    string Name { get; }

    /// <summary>Whether the stage after it reads what it makes; false for one whose results wait for a person.</summary>
    bool FeedsNext => true;

    /// <summary>Whether its results stand beside those of the stage before it, so that the stages after it read both.</summary>
    bool AddsToInput => false;

    /// <summary>The stage whose results it reads; null for the last before it that feeds the next.</summary>
    string? Reads => null;

    /// <summary>What <see cref="RunAsync"/> would make now, and why; reads indexes only, writes nothing.</summary>
    /// <param name="before">What the stage whose results it reads would make.</param>
    IReadOnlyList<PlannedWork> Plan(IReadOnlyList<PlannedWork> before);

    ValueTask<StageReport> RunAsync(CancellationToken cancellationToken);
}
