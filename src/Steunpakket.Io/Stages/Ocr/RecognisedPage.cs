using Steunpakket.Extraction;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>What became of one page.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">Normalised, with its confidence; null when it could not be recognised.</param>
/// <param name="Reason">Why not, as the ledger counts it.</param>
/// <param name="Detail">The same for a person.</param>
public sealed record RecognisedPage(int Number, ExtractionEngine Engine, PageText? Text, string? Reason = null, string? Detail = null);
