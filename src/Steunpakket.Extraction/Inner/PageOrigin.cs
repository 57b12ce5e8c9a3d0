namespace Steunpakket.Extraction.Inner;

/// <summary>Where a page of a document inside another one is.</summary>
/// <param name="File">Its document's bytes, under a name of our own.</param>
/// <param name="Number">In that document, from 1.</param>
internal sealed record PageOrigin(string File, int Number);
