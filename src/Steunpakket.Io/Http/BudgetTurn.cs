namespace Steunpakket.Io.Http;

/// <summary>Leave to send one request; disposed of when its answer is in.</summary>
/// <param name="startedAt">On the clock of the budget's brake.</param>
internal sealed class BudgetTurn(SemaphoreSlim places, TimeSpan startedAt) : IDisposable
{
    public TimeSpan StartedAt { get; } = startedAt;

    public void Dispose() => places.Release();
}
