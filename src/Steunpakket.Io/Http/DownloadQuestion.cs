namespace Steunpakket.Io.Http;

/// <summary>A request for a document's bytes.</summary>
/// <param name="Address">Absolute. May hold secrets in its query: it is never logged as it is.</param>
public sealed record DownloadQuestion(Uri Address)
{
    /// <summary>Where the bytes are written; absent when anything but <see cref="DownloadAnswer.Got"/> is answered.</summary>
    public required string TemporaryFile { get; init; }

    /// <summary>The largest document, unpacked.</summary>
    public required long MaxBytes { get; init; }

    /// <summary>How long one try may take.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>Of the bytes that are had already: then only others are sent.</summary>
    public string? ETag { get; init; }

    /// <summary>As <see cref="ETag"/>.</summary>
    public string? LastModified { get; init; }
}
