namespace Steunpakket.Extraction;

/// <summary>One page as its engine gave it.</summary>
/// <param name="Text">Not normalised; may be empty.</param>
/// <param name="Images">How many pictures stand on it; null where the engine did not look.</param>
/// <param name="Begins">Whether a document begins here that stands inside another, so that nothing is shared with the pages before.</param>
public sealed record RawPage(string Text, int? Images = null, bool Begins = false)
{
    /// <summary>Headers and footers that the format tells from the text, not normalised; empty without.</summary>
    public string Running { get; init; } = "";
}
