using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Running;

/// <summary>What became of one document in one stage: exactly one of the three.</summary>
public abstract record Outcome<T>
{
    private Outcome()
    {
    }

    public sealed record Kept(T Item) : Outcome<T>;

    /// <summary>Left out on purpose, by a rule that <paramref name="Rule"/> names.</summary>
    public sealed record Dropped(DocumentId Id, string Rule, string? Detail = null) : Outcome<T>;

    /// <summary>Could not be handled; the run goes on and its exit code says so.</summary>
    /// <param name="Reason">One of a closed list of words, so that reasons can be counted.</param>
    /// <param name="Detail">What was found, for a person.</param>
    public sealed record Failed(DocumentId Id, string Reason, string? Detail = null) : Outcome<T>;
}
