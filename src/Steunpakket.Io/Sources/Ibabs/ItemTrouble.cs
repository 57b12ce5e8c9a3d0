using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Ibabs;

/// <summary>Tells trouble with one item, after which others may be asked, from trouble with iBabs as a whole.</summary>
internal static class ItemTrouble
{
    public static bool IsOfOneItem(Exception wrong) => wrong is SourceChangedException or SourceUnavailableException
    {
        Reason: "timeout" or "connection_failed" or "truncated" or "server_error" or "too_large" or "redirect_loop" or "bad_redirect"
            or "not_found" or "gone" or "client_error" or "no_rights",
    };

    /// <param name="what">What could not be asked, for a person.</param>
    public static ListingEvent.Trouble Of(Exception wrong, string what) => wrong is SourceUnavailableException unavailable
        ? new ListingEvent.Trouble(unavailable.Reason, $"{what}: {unavailable.Detail}")
        : new ListingEvent.Trouble("changed_shape", $"{what}: {wrong.Message}");
}
