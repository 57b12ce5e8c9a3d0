namespace Steunpakket.PdfPig;

/// <param name="Images">How often a picture is painted.</param>
/// <param name="Pictured">How much they cover (<see cref="Extraction.RawPage.Pictured"/>).</param>
/// <param name="Unmapped">Glyphs of which the font tells no character.</param>
internal sealed record TextPage(string Text, int Images, double Pictured, int Unmapped);
