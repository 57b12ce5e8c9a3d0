namespace Steunpakket.Io.Http;

/// <summary>Counts for one budget; from any thread.</summary>
internal sealed class Traffic
{
    private long _requests;
    private long _retries;
    private long _bytes;

    public BudgetCount Count => new(Interlocked.Read(ref _requests), Interlocked.Read(ref _retries), Interlocked.Read(ref _bytes));

    public void AddRequest() => Interlocked.Increment(ref _requests);

    public void AddRetry() => Interlocked.Increment(ref _retries);

    public void AddBytes(long bytes) => Interlocked.Add(ref _bytes, bytes);
}
