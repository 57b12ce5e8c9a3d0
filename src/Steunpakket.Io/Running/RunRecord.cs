namespace Steunpakket.Io.Running;

/// <summary>The manifest of one run.</summary>
public sealed record RunRecord
{
    public required DateTimeOffset Started { get; init; }

    /// <summary>Null while it runs, and for ever when it was killed.</summary>
    public DateTimeOffset? Ended { get; init; }

    public int? ExitCode { get; init; }

    public required string Host { get; init; }

    public required int Threads { get; init; }

    /// <summary>First and last stage.</summary>
    public required string From { get; init; }

    public required string Until { get; init; }

    public required string ConfigHash { get; init; }

    public required string KeywordHash { get; init; }

    public required IReadOnlyDictionary<string, string> Versions { get; init; }

    public IReadOnlyList<StageReport> Stages { get; init; } = [];
}
