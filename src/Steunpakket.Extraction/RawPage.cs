using Steunpakket.Core.Texts.Pages;
using Steunpakket.Extraction.Inner;

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

    /// <summary>The name of a document inside another, which stands above its first page and is no content; not normalised, empty without.</summary>
    internal string Heading { get; init; } = "";

    /// <summary>Null unless files are kept (<see cref="InnerBudget"/>) and this is one that OCR could read.</summary>
    internal PageOrigin? Origin { get; init; }

    /// <summary>Whether OCR could be asked for it: it shows pictures, or letters by fonts.</summary>
    internal bool IsDrawn => Pictured is not null || Unmapped is not null;
}
