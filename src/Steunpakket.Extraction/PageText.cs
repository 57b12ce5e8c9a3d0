namespace Steunpakket.Extraction;

/// <param name="Text">Normalised as METHOD 4.1 says; may be empty.</param>
/// <param name="Words">Longest runs of letters and digits.</param>
public sealed record PageText(string Text, int Words);
