namespace Steunpakket.Io.Http;

/// <summary>When the hosts of one budget want to be left alone. From any thread.</summary>
/// <param name="firstCooldown">After a throttling answer that names no time; doubled while throttling repeats.</param>
/// <param name="longest">Of cooldowns, and of what is waited for.</param>
internal sealed class Brake(TimeSpan firstCooldown, TimeSpan longest, TimeProvider time) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly long _origin = time.GetTimestamp();
    private readonly CancellationTokenSource _blocked = new();
    private TimeSpan _pausedUntil;
    private TimeSpan _throttledAt = TimeSpan.MinValue;
    private TimeSpan _succeededAt = TimeSpan.MinValue;
    private int _throttles;
    private string? _block;

    /// <summary>On this brake's own clock.</summary>
    public TimeSpan Now => time.GetElapsedTime(_origin);

    /// <summary>Ends waits that have become vain.</summary>
    public CancellationToken Blocked => _blocked.Token;

    /// <summary>How long still to wait; zero when nothing holds us.</summary>
    public TimeSpan Wait
    {
        get
        {
            lock (_lock)
            {
                var left = _pausedUntil - Now;
                return left > TimeSpan.Zero ? left : TimeSpan.Zero;
            }
        }
    }

    /// <summary>Why nothing may be asked and waiting is no use either; null when it may.</summary>
    public SourceUnavailableException? Refusal
    {
        get
        {
            lock (_lock)
            {
                var left = _pausedUntil - Now;
                return _block is { } why ? new SourceUnavailableException(HttpReason.Blocked, why)
                    : left > longest ? new SourceUnavailableException(HttpReason.Throttled, $"asked to be left alone, {left.TotalMinutes:0} min more")
                    : null;
            }
        }
    }

    /// <summary>Waits at least so long from now.</summary>
    public void Pause(TimeSpan rest)
    {
        lock (_lock)
        {
            var until = Now + rest;
            _pausedUntil = until > _pausedUntil ? until : _pausedUntil;
        }
    }

    /// <param name="startedAt">Of the request; those that were under way together count as one throttling.</param>
    /// <param name="asked">How long a rest the server asks for; null when it does not say.</param>
    /// <returns>How long a rest it became.</returns>
    public TimeSpan Throttled(TimeSpan startedAt, TimeSpan? asked)
    {
        lock (_lock)
        {
            if (startedAt >= _throttledAt)
            {
                _throttles = Math.Min(_throttles + 1, 30);
                _throttledAt = Now;
            }

            var cooldown = firstCooldown * Math.Pow(2, _throttles - 1);
            var rest = asked ?? (cooldown < longest ? cooldown : longest);
            Pause(rest);
            return rest;
        }
    }

    public void Succeeded(TimeSpan startedAt)
    {
        lock (_lock)
        {
            _succeededAt = startedAt > _succeededAt ? startedAt : _succeededAt;
            _throttles = startedAt >= _throttledAt ? 0 : _throttles;
        }
    }

    /// <summary>Whether another request, begun since then, was answered.</summary>
    public bool SucceededSince(TimeSpan moment)
    {
        lock (_lock)
        {
            return _succeededAt >= moment;
        }
    }

    /// <summary>For the rest of the run.</summary>
    public void Block(string why)
    {
        lock (_lock)
        {
            _block ??= why;
        }

        _blocked.Cancel();
    }

    public void Dispose() => _blocked.Dispose();
}
