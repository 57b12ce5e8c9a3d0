namespace Steunpakket.Replay.Simulation;

/// <summary>What happened to one document in a night.</summary>
public enum NightChange
{
    Added,
    Changed,
    Withdrawn,
}

/// <param name="Night">From 1.</param>
public sealed record NightNews(int Night, NightChange Change, DocumentNumber Number);
