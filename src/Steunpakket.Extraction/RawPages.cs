namespace Steunpakket.Extraction;

/// <summary>The text of a document as its extractor gave it.</summary>
/// <param name="Texts">One a page, in page order, not normalised; formats without pages have one.</param>
public sealed record RawPages(IReadOnlyList<string> Texts, ExtractionEngine Engine);
