namespace Steunpakket.Io.Storage.DuckDb;

/// <summary>The memory limit of one DuckDB, which gives way when a statement needs more.</summary>
/// <remarks>
/// DuckDB spills what it sorts, but keeps 2,048 rows of it in one piece: pages of megabytes, as a table saved as text, pass any limit that is right for
/// all other data. A limit that was raised stays so, because the next partition may be of the same kind.
/// </remarks>
internal sealed class DuckDbMemory(int megabytes)
{
    private readonly Lock _lock = new();

    /// <summary>MiB; doubled at most to half of what the machine has.</summary>
    public int Megabytes { get; private set; } = megabytes;

    /// <summary>After a statement was refused for want of memory.</summary>
    /// <param name="before">The limit under which it began.</param>
    /// <param name="set">Sets the limit of the database.</param>
    /// <returns>Whether there is more now, so that it is worth another try.</returns>
    public bool Raise(int before, Action<int> set)
    {
        lock (_lock)
        {
            if (Megabytes == before && Megabytes <= (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 20) / 4)
            {
                Megabytes *= 2;
                set(Megabytes);
            }

            return Megabytes > before;
        }
    }
}
