namespace Steunpakket.Io.Explaining;

/// <summary>Everything there is to say about one document's scores.</summary>
public sealed record ExplainedDocument
{
    public required DocumentDetails Facts { get; init; }

    /// <summary>Null when it has no scores; then <see cref="Why"/> says why.</summary>
    public required ScoreAccount? Account { get; init; }

    /// <summary>Which stage let go of it and why, in a person's words; null when it has scores.</summary>
    public required LostDocument? Why { get; init; }

    /// <summary>Whether it has scores and every stored number is the one that the ledger gives.</summary>
    public bool IsSound => Account is { Differences.Count: 0, MadeWithModel: true };
}
