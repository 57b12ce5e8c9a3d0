namespace Steunpakket.Io.Http;

/// <summary>One request to a supplier's API.</summary>
/// <param name="Address">Absolute. May hold secrets in its query: it is never logged as it is.</param>
public sealed record ApiQuestion(Uri Address)
{
    public const int UsualRetries = 3;

    /// <summary>What to post; null to get.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>Of <see cref="Body"/>.</summary>
    public string? ContentType { get; init; }

    /// <summary>Further headers.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>What a whole answer is; another one is asked for again. Default JSON.</summary>
    public ApiBody Expects { get; init; } = ApiBody.Json;

    /// <summary>How much of the supplier's budget this costs. Default 1.</summary>
    public int Units { get; init; } = 1;

    /// <summary>How long one try may take, from the first byte sent to the last received. Default 90 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>The largest answer, unpacked. Default 64 MiB.</summary>
    public long MaxBytes { get; init; } = 64 << 20;

    /// <summary>How often at most to try again after a time-out or 5xx. Default <see cref="UsualRetries"/>; fewer where a smaller question is the better answer.</summary>
    public int Retries { get; init; } = UsualRetries;
}
