namespace Steunpakket.Io.Http;

/// <summary>What may be asked of some hosts together, at the moment.</summary>
/// <param name="rules">Of one name; the tightest numbers among them count.</param>
internal sealed class Budget(IReadOnlyList<HostBudget> rules, HttpDoorOptions options, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _places = new(rules.Min(rule => rule.AtOnce));
    private readonly SemaphoreSlim _turnstile = new(1);
    private readonly Pace _pace = new(rules.Min(rule => rule.PerMinute), time);

    public string Name { get; } = rules[0].Name;

    public string Vendor { get; } = rules[0].Vendor;

    public bool ThrottlesWith403 { get; } = rules.Any(rule => rule.ThrottlesWith403);

    public Brake Brake { get; } = new(
        rules.Any(rule => rule.ThrottlesWith403) ? options.Cooldown : options.RetryDelay, options.MaxRetryAfter, time);

    public Traffic Traffic { get; } = new();

    /// <summary>Waits for a place and a turn, in order of arrival.</summary>
    /// <exception cref="SourceUnavailableException">The hosts are not to be asked now: blocked or throttled.</exception>
    public async Task<BudgetTurn> EnterAsync(int units, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        try
        {
            await _turnstile.WaitAsync(cancellationToken);
            try
            {
                await WaitAsync(units, cancellationToken);
            }
            finally
            {
                _turnstile.Release();
            }
        }
        catch
        {
            _places.Release();
            throw;
        }

        return new BudgetTurn(_places, Brake.Now);
    }

    public void Dispose()
    {
        _places.Dispose();
        _turnstile.Dispose();
        Brake.Dispose();
    }

    private async Task WaitAsync(int units, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Brake.Refusal is { } refusal)
            {
                throw refusal;
            }

            // What a pause leaves is not yet a turn: no turn may be taken during one.
            var wait = Brake.Wait is { Ticks: > 0 } pause ? pause : _pace.TryTake(units);
            if (wait == TimeSpan.Zero)
            {
                return;
            }

            await SleepAsync(wait, cancellationToken);
        }
    }

    private async Task SleepAsync(TimeSpan wait, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, Brake.Blocked);
        try
        {
            // Timers know whole milliseconds and would otherwise be early.
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), time, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Blocked meanwhile; the caller's next look tells.
        }
    }
}
