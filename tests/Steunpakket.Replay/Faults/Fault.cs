namespace Steunpakket.Replay.Faults;

/// <summary>What can go wrong with an answer.</summary>
public enum Fault
{
    /// <summary>The answer as it is.</summary>
    None,

    /// <summary>429 without Retry-After.</summary>
    TooManyRequests,

    /// <summary>429 with Retry-After 0.</summary>
    RetryNow,

    /// <summary>429 with Retry-After 1.</summary>
    RetryInASecond,

    /// <summary>403 with iBabs's words <c>The request is blocked.</c></summary>
    BlockPage,

    ServerError,
    BadGateway,
    Unavailable,
    GatewayTimeout,

    /// <summary>Nothing at all until the asker gives up, at most ten minutes.</summary>
    Stall,

    /// <summary>The connection goes before a byte of the answer came.</summary>
    CutBefore,

    /// <summary>Half of the body comes, chunked, and the connection goes.</summary>
    CutConnection,

    /// <summary>Half of the body comes under the Content-Length of the whole.</summary>
    WrongLength,

    /// <summary>Half of the body as though it were all.</summary>
    TruncatedBody,

    /// <summary>A page that says that something is wrong, with status 200.</summary>
    HtmlPage,

    /// <summary>The body, over a second.</summary>
    SlowDrip,

    /// <summary>A byte every 100 milliseconds for ten minutes.</summary>
    EndlessDrip,

    /// <summary>A megabyte that unpacks to a gigabyte.</summary>
    GzipBomb,

    /// <summary>Status 200 and nothing.</summary>
    EmptyBody,

    /// <summary>To itself.</summary>
    RedirectLoop,

    /// <summary>To an address that no document ever has: 169.254.169.254.</summary>
    RedirectToPrivate,

    /// <summary>To <c>file:///</c>.</summary>
    RedirectToFile,

    NotFound,
    Forbidden,
    Gone,
}
