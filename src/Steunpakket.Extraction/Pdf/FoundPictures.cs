namespace Steunpakket.Extraction.Pdf;

/// <summary>What looking for pictures came to.</summary>
/// <param name="Pictured">A4 pages covered, by page from 1; pages that were not looked through are not in it.</param>
/// <param name="Failure">Why some were not looked through; null when all were.</param>
/// <param name="Errors">What poppler said meanwhile.</param>
internal sealed record FoundPictures(IReadOnlyDictionary<int, double> Pictured, ExtractionResult<RawPages>.NotRead? Failure, string Errors);
