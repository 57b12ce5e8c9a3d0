using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources;

/// <summary>What an adapter gets to answer one window.</summary>
/// <param name="Before">What is known of the window from earlier runs.</param>
/// <param name="Api">Its door; answers to a window that was interrupted are not asked for again.</param>
public sealed record ListingRequest(ListingWindow Window, IListingMemory Before, IApi Api);

/// <summary>What earlier runs know of one window.</summary>
public interface IListingMemory
{
    /// <summary>Where a feed goes on; null for the first time.</summary>
    string? Cursor { get; }

    /// <summary>The version under which an item was last listed whole; null when it was not.</summary>
    string? VersionOf(string itemKey);
}
