namespace Steunpakket.Cli.Commands;

/// <summary>What a person asked for on the command line.</summary>
internal sealed record RunRequest
{
    public string? Config { get; init; }

    public string? Workspace { get; init; }

    public IReadOnlyList<string> Gemeenten { get; init; } = [];

    public DateOnly? Since { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>Names of the sources to ask; empty for all.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    public bool Offline { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether score refuses while a proposed word has no decision.</summary>
    public bool RequireReview { get; init; }

    /// <summary>Whether score fits a new model in place of the one there is.</summary>
    public bool Refit { get; init; }

    public bool Plan { get; init; }

    public bool BreakLock { get; init; }

    public bool Json { get; init; }

    /// <summary>First stage.</summary>
    public required string From { get; init; }

    /// <summary>Last stage.</summary>
    public required string UntilStage { get; init; }

    public IReadOnlySet<string> Forced { get; init; } = new HashSet<string>();
}
