namespace Steunpakket.Core.Texts.Pages;

/// <summary>What is known of one page.</summary>
/// <param name="Raw">As the engine gave it: cleaning takes away the very characters that mean nothing.</param>
/// <param name="Body">As it is matched (<see cref="ShapedPage.Body"/>).</param>
/// <param name="Pictured">How much its pictures cover, in A4 pages; null where nobody looked.</param>
/// <param name="Unmapped">Glyphs of which the engine knew no character, and that are not in <paramref name="Raw"/>; null where no font tells the text.</param>
public readonly record struct PageEvidence(string Raw, string Body, double? Pictured = null, int? Unmapped = null);
