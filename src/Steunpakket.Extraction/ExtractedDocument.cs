namespace Steunpakket.Extraction;

/// <summary>The normalised text of one document.</summary>
/// <param name="Pages">In page order; pages without text keep their place, so that index + 1 is the page number.</param>
/// <param name="Fallback">Why an engine other than the chosen one read it, or what inside it was not read; null when nothing is to be told.</param>
public sealed record ExtractedDocument(IReadOnlyList<PageText> Pages, ExtractionEngine Engine, string? Fallback = null);
