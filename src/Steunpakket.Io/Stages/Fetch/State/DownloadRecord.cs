using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Stages.Fetch.State;

/// <summary>What is remembered of one document's bytes.</summary>
internal sealed record DownloadRecord
{
    public required DocumentId Id { get; init; }

    public required GemeenteCode Gemeente { get; init; }

    public DateOnly? MeetingDate { get; init; }

    /// <summary>Address and supplier's version for which it was tried: when it differs, the bytes may differ.</summary>
    public required string Wanted { get; init; }

    public required bool Kept { get; init; }

    /// <summary>Why it failed.</summary>
    public string? Reason { get; init; }

    public string? Detail { get; init; }

    /// <summary>Whether the next run may do better.</summary>
    public bool Transient { get; init; }

    /// <summary>Name of the source that gave the bytes or text, or was tried last.</summary>
    public required string Source { get; init; }

    /// <summary>Of the bytes that are had; of a failed one, of those that last were.</summary>
    public string? Sha256 { get; init; }

    public long? Bytes { get; init; }

    /// <summary>1 for the first bytes, one more each time they changed; 0 when there never were any.</summary>
    public int Version { get; init; }

    /// <summary>Quality flags that come from how it was had, such as <c>text_by_ori</c>.</summary>
    public string Flags { get; init; } = string.Empty;

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public string? MediaType { get; init; }

    public DateTimeOffset FirstAt { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    public DateTimeOffset CheckedAt { get; init; }
}
