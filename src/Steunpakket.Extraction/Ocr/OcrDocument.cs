namespace Steunpakket.Extraction.Ocr;

/// <summary>The recognised pages of one document.</summary>
/// <param name="Pages">Those asked for that the document has, in page order.</param>
public sealed record OcrDocument(IReadOnlyList<OcrPage> Pages, ExtractionEngine Engine);
