namespace Steunpakket.Core.Texts.Pages;

/// <param name="Quality">Share of Dutch words among those that can be judged, from 0 to 1; null where there are too few to judge.</param>
/// <param name="Flaw">What is wrong with the text; null where nothing is seen.</param>
public readonly record struct PageVerdict(double? Quality, PageFlaw? Flaw);
