namespace Steunpakket.Extraction;

/// <param name="Text">Normalised as METHOD 4.1 says, without running lines; may be empty.</param>
/// <param name="Words">Longest runs of letters and digits in the text.</param>
/// <param name="Running">Running headers, footers and the page number, a line each; empty without.</param>
public sealed record PageText(string Text, int Words, string Running = "");
