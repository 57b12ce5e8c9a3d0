using Steunpakket.Io.Sources;

namespace Steunpakket.Io.Stages.Fetch.Asking;

/// <summary>What earlier runs know of one window.</summary>
internal sealed class WindowMemory(string? cursor, IReadOnlyDictionary<string, string?> versions) : IListingMemory
{
    public string? Cursor => cursor;

    public string? VersionOf(string itemKey) => versions.GetValueOrDefault(itemKey);
}
