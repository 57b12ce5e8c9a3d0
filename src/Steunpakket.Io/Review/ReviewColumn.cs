namespace Steunpakket.Io.Review;

/// <summary>One column of the review.</summary>
/// <param name="Width">In characters.</param>
/// <param name="Meaning">In Dutch, for the sheet that explains.</param>
/// <param name="Value">Text, number, day or null.</param>
internal sealed record ReviewColumn(string Name, CellLook Look, double Width, string Meaning, Func<ReviewEntry, object?> Value);
