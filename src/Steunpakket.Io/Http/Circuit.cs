namespace Steunpakket.Io.Http;

/// <summary>Leaves a host that keeps failing alone for a while, then lets one request try. From any thread.</summary>
internal sealed class Circuit(TimeProvider time)
{
    /// <summary>Failures in a row.</summary>
    public const int FailuresToOpen = 20;

    public static readonly TimeSpan OpenFor = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private long? _openedAt;
    private int _failures;
    private bool _probing;

    /// <summary>Whether a request would be refused now.</summary>
    public bool IsOpen
    {
        get
        {
            lock (_lock)
            {
                return _openedAt is { } opened && (_probing || time.GetElapsedTime(opened) < OpenFor);
            }
        }
    }

    /// <summary>To be followed by <see cref="After"/> or <see cref="Abandon"/>.</summary>
    /// <exception cref="SourceUnavailableException">It is open.</exception>
    public void Enter()
    {
        lock (_lock)
        {
            ThrowIfOpen();
            _probing = _openedAt is not null;
        }
    }

    /// <exception cref="SourceUnavailableException">It is open.</exception>
    public void ThrowIfOpen()
    {
        if (IsOpen)
        {
            throw new SourceUnavailableException(HttpReason.CircuitOpen, $"the host failed {FailuresToOpen} times in a row and is left alone for a minute");
        }
    }

    /// <param name="failed">Whether the host was in trouble; any sound answer, also a refusal, closes the circuit.</param>
    public void After(bool failed)
    {
        lock (_lock)
        {
            _failures = failed ? Math.Min(_failures + 1, FailuresToOpen) : 0;
            if (!failed)
            {
                _openedAt = null;
            }
            else if (_probing || (_openedAt is null && _failures == FailuresToOpen))
            {
                _openedAt = time.GetTimestamp();
            }

            _probing = false;
        }
    }

    /// <summary>The request was given up by us.</summary>
    public void Abandon()
    {
        lock (_lock)
        {
            _probing = false;
        }
    }
}
