namespace Steunpakket.Io.Http;

/// <summary>What became of one download.</summary>
public abstract record DownloadAnswer
{
    private DownloadAnswer()
    {
    }

    /// <summary>It stands in the temporary file, flushed to disk.</summary>
    /// <param name="Bytes">Unpacked; at least 1.</param>
    /// <param name="Sha256">Of the unpacked bytes, in lower-case hexadecimal.</param>
    /// <param name="MediaType">As the server says, in lower case and without parameters; not to be trusted.</param>
    /// <param name="FinalAddress">After redirects. May hold secrets in its query.</param>
    public sealed record Got(long Bytes, string Sha256, string? ETag, string? LastModified, string? MediaType, Uri FinalAddress) : DownloadAnswer;

    /// <summary>The copy at hand is current.</summary>
    public sealed record NotModified : DownloadAnswer;

    /// <summary>There is no file.</summary>
    /// <param name="Status">The HTTP status, when one came.</param>
    /// <param name="Reason">Of <see cref="HttpReason"/>.</param>
    /// <param name="Detail">For a person; without secrets.</param>
    /// <param name="Transient">Whether another try in a later run is worth it.</param>
    public sealed record Refused(int? Status, string Reason, string Detail, bool Transient) : DownloadAnswer;
}
