namespace Steunpakket.Io.Sources.Discovery;

/// <summary>What a supplier said about an account.</summary>
/// <param name="Reason">A word or two that can be counted, such as <c>http_404</c>; empty where it is reachable and no more is to be said.</param>
/// <param name="Detail">For a person; without secrets.</param>
public sealed record ProbeAnswer(AccountState State, string Reason, string Detail)
{
    /// <summary>Of the newest document or meeting that the answer tells of; null where it tells of none.</summary>
    public DateOnly? Newest { get; init; }

    /// <summary>Names of the kinds of meetings, where the answer has them.</summary>
    public IReadOnlyList<string> MeetingTypes { get; init; } = [];

    public static ProbeAnswer Reachable(string detail = "") => new(AccountState.Reachable, "", detail);

    public static ProbeAnswer Empty(string reason, string detail) => new(AccountState.Empty, reason, detail);

    public static ProbeAnswer Refused(string reason, string detail) => new(AccountState.Refused, reason, detail);

    /// <summary>An answer that came whole but is no success.</summary>
    public static ProbeAnswer Refused(int status, string detail = "") => Refused($"http_{status}", detail);
}
