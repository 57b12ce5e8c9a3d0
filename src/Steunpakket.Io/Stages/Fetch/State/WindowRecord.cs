using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Stages.Fetch.State;

/// <summary>What is remembered of one window of one source.</summary>
/// <param name="Id">Its number in this state file.</param>
/// <param name="AskedAt">When it last was answered whole; null when it never was.</param>
internal sealed record WindowRecord(long Id, string Source, string Key, GemeenteCode Gemeente, string Part, DateWindow? Days, DateTimeOffset? AskedAt)
{
    public const string Complete = "complete";
    public const string Partial = "partial";
    public const string Failed = "failed";

    /// <summary>complete, partial or failed; null when it was never tried to its end.</summary>
    public string? Outcome { get; init; }

    public string? Reason { get; init; }

    public string? Detail { get; init; }

    public string? Cursor { get; init; }

    /// <summary>Raised each time the window is listed from its beginning; items of an older one were not seen again.</summary>
    public int Generation { get; init; }
}
