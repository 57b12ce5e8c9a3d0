using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Sources;

/// <summary>One line of what a source lists: a document in a meeting, or why the line cannot be used.</summary>
public sealed record ListedDocument
{
    /// <summary>Place in the source's listing, from 1, for messages and as the last word in ordering.</summary>
    public required int Row { get; init; }

    public required DocumentId Id { get; init; }

    public required GemeenteCode Gemeente { get; init; }

    /// <summary>Name of the source.</summary>
    public required string Source { get; init; }

    public string? Title { get; init; }

    /// <summary>Null when the source gives none, or one that is no date.</summary>
    public DateOnly? MeetingDate { get; init; }

    public string? Meeting { get; init; }

    public string? DocumentType { get; init; }

    public Uri? Url { get; init; }

    /// <summary>Relative to the source's folder; of what was downloaded its hash.</summary>
    public string? File { get; init; }

    public long Bytes { get; init; }

    /// <summary>Last write time of the file in ticks, UTC: tells whether its hash is still known.</summary>
    public long Modified { get; init; }

    /// <summary>Of the file's bytes, when it is known; else it is read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>1 for the first bytes that were downloaded, one more each time they changed; null for a file that was not downloaded.</summary>
    public int? Version { get; init; }

    /// <summary>Quality flags, separated by spaces.</summary>
    public string Flags { get; init; } = string.Empty;

    /// <summary>Null when the line is sound.</summary>
    public Refusal? Refusal { get; init; }
}
