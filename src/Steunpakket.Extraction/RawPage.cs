using Steunpakket.Core.Texts.Pages;

namespace Steunpakket.Extraction;

/// <summary>One page as its engine gave it.</summary>
/// <param name="Text">Not normalised; may be empty.</param>
/// <param name="Pictured">How much its pictures that could hold text cover, in A4 pages (<see cref="PictureSize"/>); null where the engine did not look.</param>
/// <param name="Unmapped">Glyphs of which the engine knew no character, and which are not in the text; null where no font tells the text.</param>
/// <param name="Begins">Whether a document begins here that stands inside another, so that nothing is shared with the pages before.</param>
public sealed record RawPage(string Text, double? Pictured = null, int? Unmapped = null, bool Begins = false)
{
    /// <summary>Whether its pictures can be a page of text.</summary>
    internal bool IsPictured => Pictured >= PageJudge.MinPictured;

    /// <summary>Headers and footers that the format tells from the text, not normalised; empty without.</summary>
    public string Running { get; init; } = "";
}
