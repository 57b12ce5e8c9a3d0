using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Sources;

/// <summary>A document in a meeting or register, as a supplier lists it.</summary>
public sealed record SupplierDocument
{
    /// <summary>With the original supplier's name and id, whichever source lists it (DESIGN 3).</summary>
    public required DocumentId Id { get; init; }

    /// <summary>Cleaned by <see cref="ListedText.Clean"/>.</summary>
    public string? Title { get; init; }

    /// <summary>Dutch local date of the meeting; of the register entry where it stands in no meeting, with flag <c>register_date</c>.</summary>
    public DateOnly? MeetingDate { get; init; }

    /// <summary>Name of the meeting or register.</summary>
    public string? Meeting { get; init; }

    public string? DocumentType { get; init; }

    /// <summary>Where the bytes are, repaired; null when the source gives no address.</summary>
    public Uri? Url { get; init; }

    /// <summary>Where else the same bytes may be had, best first.</summary>
    public IReadOnlyList<Uri> OtherUrls { get; init; } = [];

    /// <summary>The supplier's sign that the bytes changed; null where it gives none.</summary>
    public string? Version { get; init; }

    public string? FileName { get; init; }

    /// <summary>What the supplier says the bytes are; bytes decide, this only tells a missing file's HTML page from a document.</summary>
    public string? MediaType { get; init; }

    /// <summary>What the supplier says their size is, in bytes; null where it says nothing. A mirror that answers with another size may have the wrong document.</summary>
    public long? Bytes { get; init; }

    /// <summary>What an <see cref="ITextSupplier"/> needs to give its text; null when it has none.</summary>
    public string? TextReference { get; init; }

    /// <summary>Quality flags, separated by spaces.</summary>
    public string Flags { get; init; } = string.Empty;

    /// <summary>Why it goes no further, such as <c>Dropped("confidential")</c>; null when it is sound.</summary>
    public Refusal? Refusal { get; init; }
}
