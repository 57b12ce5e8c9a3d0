using Steunpakket.Core.Texts.Pages;

namespace Steunpakket.Extraction;

/// <param name="Text">Normalised as METHOD 4.1 says, without running lines; may be empty.</param>
/// <param name="Words">Longest runs of letters and digits in the text.</param>
/// <param name="Running">Running headers, footers and the page number, a line each; empty without.</param>
public sealed record PageText(string Text, int Words, string Running = "")
{
    /// <summary>Share of Dutch words among those that can be judged, from 0 to 1; null where there are too few to judge.</summary>
    public double? Quality { get; init; }

    /// <summary>What is wrong with the text; null where nothing is seen.</summary>
    public PageFlaw? Flaw { get; init; }

    /// <summary>How sure OCR was of its words, their mean from 0 to 100; null for text that was not recognised in a picture.</summary>
    public double? Confidence { get; init; }
}
