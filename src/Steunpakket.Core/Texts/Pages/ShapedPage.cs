namespace Steunpakket.Core.Texts.Pages;

/// <summary>A page as it is matched, and what was left out of that.</summary>
/// <param name="Body">Normalised; without running lines, words that a page end broke made whole on the page where they begin.</param>
/// <param name="Running">Running headers and footers and the page number, a line each, top first; empty when the page has none.</param>
public sealed record ShapedPage(string Body, string Running);
