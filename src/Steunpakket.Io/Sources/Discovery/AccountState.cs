namespace Steunpakket.Io.Sources.Discovery;

/// <summary>How an account is.</summary>
public enum AccountState
{
    Reachable,

    /// <summary>It answers, and its newest document is older than the settings allow.</summary>
    Stale,

    /// <summary>It answers, and has nothing.</summary>
    Empty,

    Refused,
}
