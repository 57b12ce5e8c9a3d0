namespace Steunpakket.Core.Texts.Pages;

public static class PageFlaws
{
    /// <summary>The word as it stands in the text store.</summary>
    public static string Word(this PageFlaw flaw) => flaw switch
    {
        PageFlaw.Scan => "scan",
        PageFlaw.Garbled => "garbled",
        PageFlaw.Unmapped => "unmapped",
        PageFlaw.LetterSpaced => "letter_spaced",
        _ => throw new ArgumentOutOfRangeException(nameof(flaw), flaw, "Not a flaw."),
    };

    /// <summary>Whether the page's own text is worthless, so that only OCR can read it.</summary>
    public static bool NeedsOcr(this PageFlaw flaw) => flaw is PageFlaw.Scan or PageFlaw.Garbled or PageFlaw.Unmapped;
}
