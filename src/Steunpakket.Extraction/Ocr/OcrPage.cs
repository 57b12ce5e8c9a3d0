namespace Steunpakket.Extraction.Ocr;

/// <summary>What OCR made of one page: its text, or the reason why there is none.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">With <see cref="PageText.Confidence"/>: the mean over words, weighted by their letters, to one decimal. Null without text.</param>
/// <param name="Reason">Null with text. <see cref="NotReadReason.Empty"/>: recognised, and without a letter.</param>
/// <param name="Detail">About the reason; with text, how it was read otherwise than asked.</param>
public sealed record OcrPage(int Number, PageText? Text, NotReadReason? Reason = null, string? Detail = null);
