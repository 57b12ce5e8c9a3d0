namespace Steunpakket.Io.Http;

/// <summary>A supplier gave no usable answer.</summary>
/// <param name="reason">
/// Of <see cref="HttpReason"/>, or an adapter's word for what the supplier itself answers: no_index, no_source, not_public, no_access,
/// invalid_site, no_rights, no_token, api_error, partial_answer, or client_error, not_found and gone by status.
/// </param>
/// <param name="detail">For a person; without secrets.</param>
public sealed class SourceUnavailableException(string reason, string detail, Exception? inner = null)
    : Exception($"{reason}: {detail}", inner)
{
    public string Reason { get; } = reason;

    public string Detail { get; } = detail;

    /// <summary>The HTTP status, when one came.</summary>
    public int? Status { get; init; }

    /// <summary>Whether the same question may be answered seconds later.</summary>
    internal bool MayPassSoon { get; init; }

    /// <summary>Whether a smaller question may succeed: a time-out or a gateway that gave up.</summary>
    public bool MayBeTooMuch => Reason is "timeout" or "too_large" || Status is 502 or 503 or 504 || (Reason == "server_error" && Status is 500);
}
