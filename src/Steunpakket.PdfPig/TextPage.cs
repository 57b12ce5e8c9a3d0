namespace Steunpakket.PdfPig;

/// <param name="Images">How often a picture is painted.</param>
internal sealed record TextPage(string Text, int Images);
