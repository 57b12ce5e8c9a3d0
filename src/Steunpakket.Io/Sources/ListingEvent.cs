using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Sources;

/// <summary>What an adapter reports while it asks a window.</summary>
public abstract record ListingEvent
{
    private ListingEvent()
    {
    }

    /// <summary>A meeting, register entry or record and all its documents; replaces what is known under its key.</summary>
    /// <param name="Key">Unique within the window, the same in every run.</param>
    /// <param name="Version">The supplier's sign of change; null where it gives none.</param>
    public sealed record Item(string Key, string? Version, IReadOnlyList<SupplierDocument> Documents) : ListingEvent;

    /// <summary>The item is as it was: its documents stay without being asked for.</summary>
    public sealed record Same(string Key) : ListingEvent;

    /// <summary>A feed says that the item is no more.</summary>
    public sealed record Gone(string Key) : ListingEvent;

    /// <summary>All events so far may be kept for good, and a feed goes on here next time.</summary>
    public sealed record Cursor(string Value) : ListingEvent;

    /// <summary>How many documents the supplier says there are.</summary>
    /// <param name="Quarter">Null when it says so of the whole window.</param>
    public sealed record SupplierCount(Quarter? Quarter, long Documents) : ListingEvent;

    /// <summary>A part of the window could not be asked: what is known of it stays, and the window is asked again in the next run.</summary>
    /// <param name="Reason">A word of a closed list, as in <see cref="Http.SourceUnavailableException"/>, or <c>changed_shape</c>, <c>no_rights</c>.</param>
    public sealed record Trouble(string Reason, string Detail) : ListingEvent;
}
