namespace Steunpakket.Io.Http;

/// <summary>The words for what went wrong with a request: a closed list, so that they can be counted.</summary>
public static class HttpReason
{
    public const string NotFound = "not_found";
    public const string Gone = "gone";
    public const string BadRequest = "bad_request";
    public const string Unauthorised = "unauthorised";
    public const string Forbidden = "forbidden";
    public const string ClientError = "client_error";
    public const string ServerError = "server_error";
    public const string Throttled = "throttled";
    public const string Blocked = "blocked";
    public const string CircuitOpen = "circuit_open";
    public const string Timeout = "timeout";
    public const string ConnectionFailed = "connection_failed";
    public const string Truncated = "truncated";
    public const string TooLarge = "too_large";
    public const string RedirectLoop = "redirect_loop";
    public const string BadRedirect = "bad_redirect";
    public const string PrivateAddress = "private_address";
    public const string BadUrl = "bad_url";
    public const string Offline = "offline";
    public const string Empty = "empty";

    /// <summary>Whether another try in a later run is worth it.</summary>
    public static bool MayPass(string reason) =>
        reason is ServerError or Throttled or Blocked or CircuitOpen or Timeout or ConnectionFailed or Truncated or Offline or Empty;

    /// <summary>Whether it says that the host itself is in trouble.</summary>
    internal static bool IsOfTheHost(string reason) => reason is ServerError or Timeout or ConnectionFailed or Truncated;

    /// <summary>The word for a 4xx that is nobody's throttling.</summary>
    internal static string OfStatus(int status) => status switch
    {
        400 => BadRequest,
        401 => Unauthorised,
        403 => Forbidden,
        404 => NotFound,
        410 => Gone,
        _ => ClientError,
    };
}
