using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Stages.Extract;

/// <summary>The ledger row of one document in extract, and its text.</summary>
internal sealed record ExtractedRow
{
    public required DocumentToExtract Document { get; init; }

    /// <summary>kept, dropped or failed.</summary>
    public required string Outcome { get; init; }

    public string? Reason { get; init; }

    public string? Detail { get; init; }

    public string? Engine { get; init; }

    public string? EngineVersion { get; init; }

    public IReadOnlyList<PageUtf8> Pages { get; init; } = [];

    /// <summary>Of all pages, separated by form feeds; null without text.</summary>
    public string? TextSha256 { get; init; }

    /// <summary>Pages that wait for OCR.</summary>
    public int? UnreadPages { get; init; }

    public DocumentId Id => Document.Id;

    public long TextBytes => Pages.Sum(page => (long)page.Utf8.Length);
}
