namespace Steunpakket.Core.Texts.Pages;

/// <summary>Why the text of a page may not be what stands on it.</summary>
public enum PageFlaw
{
    /// <summary>A picture without a text layer: only OCR can read it.</summary>
    Scan,

    /// <summary>Letters that make no words, as of a font that maps to the wrong ones: only OCR can read it.</summary>
    Garbled,

    /// <summary>Characters that mean nothing (private use, U+FFFD), as of a font without a map: only OCR can read it.</summary>
    Unmapped,

    /// <summary>Many words are cut by spaces.</summary>
    LetterSpaced,
}
