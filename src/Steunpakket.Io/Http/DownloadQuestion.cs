namespace Steunpakket.Io.Http;

/// <summary>One document to fetch.</summary>
/// <param name="Address">Absolute.</param>
public sealed record DownloadQuestion(Uri Address)
{
    /// <summary>Where to write. Only there after <see cref="DownloadAnswer.Got"/>; its folder must be there.</summary>
    public required string TemporaryFile { get; init; }

    /// <summary>The largest document, unpacked. Default 100 MiB.</summary>
    public long MaxBytes { get; init; } = 100 << 20;

    /// <summary>How long one try may take, from the first byte sent to the last received. Default 10 min.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Of the copy at hand: the document is only sent when it differs.</summary>
    public string? ETag { get; init; }

    /// <summary>Of the copy at hand, as the server wrote it: the document is only sent when it is newer.</summary>
    public string? LastModified { get; init; }
}
