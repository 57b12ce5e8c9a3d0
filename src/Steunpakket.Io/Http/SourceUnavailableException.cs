namespace Steunpakket.Io.Http;

/// <summary>A supplier gave no usable answer.</summary>
/// <param name="reason">
/// timeout, connection_failed, truncated, server_error, throttled, blocked, circuit_open, too_large, redirect_loop, bad_redirect, private_address, bad_url or offline;
/// not_found, gone or client_error by status; by the supplier's own word invalid_site, not_public, no_access (of an account) or no_rights (to one question).
/// </param>
/// <param name="detail">For a person; without secrets.</param>
public sealed class SourceUnavailableException(string reason, string detail, Exception? inner = null)
    : Exception($"{reason}: {detail}", inner)
{
    public string Reason { get; } = reason;

    public string Detail { get; } = detail;

    /// <summary>The HTTP status, when one came.</summary>
    public int? Status { get; init; }

    /// <summary>Whether a smaller question may succeed: a time-out or a gateway that gave up.</summary>
    public bool MayBeTooMuch => Reason is "timeout" or "too_large" || Status is 502 or 503 or 504 || (Reason == "server_error" && Status is 500);
}
