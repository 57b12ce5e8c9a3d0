namespace Steunpakket.Io.Http;

/// <summary>What became of a download.</summary>
public abstract record DownloadAnswer
{
    private DownloadAnswer()
    {
    }

    /// <param name="Bytes">At least 1.</param>
    /// <param name="Sha256">Of the bytes as they stand in the file, lower case hex.</param>
    /// <param name="MediaType">What the server says they are.</param>
    /// <param name="FinalAddress">After redirects.</param>
    public sealed record Got(long Bytes, string Sha256, string? ETag, string? LastModified, string? MediaType, Uri FinalAddress) : DownloadAnswer;

    /// <summary>The bytes are those that are had already.</summary>
    public sealed record NotModified : DownloadAnswer;

    /// <param name="Reason">
    /// not_found, gone, bad_request, unauthorised, forbidden, client_error, server_error, throttled, blocked, circuit_open, timeout,
    /// connection_failed, truncated, too_large, redirect_loop, bad_redirect, private_address, bad_url, offline or empty.
    /// </param>
    /// <param name="Detail">For a person; without secrets.</param>
    /// <param name="Transient">Whether another run may get it.</param>
    public sealed record Refused(int? Status, string Reason, string Detail, bool Transient) : DownloadAnswer;
}
