namespace Steunpakket.Extraction.Rtf;

/// <param name="Word">Of a control word, or the one character of a control symbol; null for others.</param>
/// <param name="Number">The parameter of a control word, or the byte of a <c>\'hh</c> or of text.</param>
internal readonly record struct RtfToken(RtfTokenKind Kind, string? Word = null, int? Number = null);
