namespace Steunpakket.Core.Expansion.Nearness;

/// <summary>How many threads may work side by side, and what stops them.</summary>
internal readonly record struct Parallelism(int Threads, CancellationToken CancellationToken)
{
    public ParallelOptions ToOptions() => new() { MaxDegreeOfParallelism = Math.Max(1, Threads), CancellationToken = CancellationToken };
}
