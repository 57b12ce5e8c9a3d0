namespace Steunpakket.Io.Http;

/// <summary>How the program behaves on the network.</summary>
public sealed record HttpDoorOptions
{
    /// <summary>Sent with every request; made by <see cref="Http.UserAgent.For"/>.</summary>
    public required string UserAgent { get; init; }

    /// <summary>Also connect to private, loopback and link-local addresses. Default false.</summary>
    public bool AllowPrivateHosts { get; init; }

    /// <summary>Host names whose TLS certificates are not checked. Default none.</summary>
    public IReadOnlyList<string> InsecureTlsHosts { get; init; } = [];

    /// <summary>The most further tries after a failure that may pass. Default 3.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>Before the first further try; doubled for each next, and up to half as long again by <see cref="Jitter"/>. Default 2 s.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The rest after throttling that names no time, for budgets that throttle so; doubled while it repeats. Default 30 s.</summary>
    public TimeSpan Cooldown { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest rest that is waited for; who asks for more is left alone for that time and its requests are refused. Default 15 min.</summary>
    public TimeSpan MaxRetryAfter { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Redirects followed for one question. Default 5.</summary>
    public int MaxRedirects { get; init; } = 5;

    /// <summary>Refuse everything. Default false.</summary>
    public bool Offline { get; init; }

    /// <summary>To resolve, connect and agree on TLS. Default 10 s.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Between two pieces of one body. Default 30 s.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>From 0 to 1; spreads further tries, so that questions that failed together do not return together.</summary>
    public Func<double> Jitter { get; init; } = Random.Shared.NextDouble;
}
