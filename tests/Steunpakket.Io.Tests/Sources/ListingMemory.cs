using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;

namespace Steunpakket.Io.Tests.Sources;

/// <summary>What a test says is known of a window.</summary>
internal sealed class ListingMemory : IListingMemory
{
    public static readonly ListingMemory Nothing = new();

    public Dictionary<string, string> Versions { get; init; } = [];

    public string? Cursor { get; init; }

    public string? VersionOf(string itemKey) => Versions.GetValueOrDefault(itemKey);
}

internal static class Listing
{
    /// <summary>Asks one window to its end.</summary>
    public static async Task<List<ListingEvent>> AskAsync(this ISupplierSource source, IApi api, ListingWindow window, IListingMemory? before = null)
    {
        var events = new List<ListingEvent>();
        await foreach (var happened in source.ListAsync(new ListingRequest(window, before ?? ListingMemory.Nothing, api), CancellationToken.None))
        {
            events.Add(happened);
        }

        return events;
    }

    public static IEnumerable<SupplierDocument> Documents(this IEnumerable<ListingEvent> events) =>
        events.OfType<ListingEvent.Item>().SelectMany(item => item.Documents);
}
