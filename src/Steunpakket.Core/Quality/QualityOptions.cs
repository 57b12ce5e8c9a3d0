using System.ComponentModel.DataAnnotations;

namespace Steunpakket.Core.Quality;

/// <summary>When something is said about a document (config block <c>quality</c>).</summary>
/// <remarks>
/// The line of 0.6 lies in a gap: of 304 council documents of Den Haag (2025) the poorest has 0.85, of other Dutch documents 0.68;
/// English texts have 0.2 to 0.5, texts with one letter in ten misread 0.37 to 0.64, reversed or wrongly encoded ones at most 0.11.
/// </remarks>
public sealed record QualityOptions
{
    /// <summary>Share of judged words that must be Dutch, 0 to 1; a document below it gets <c>low_text_quality</c>. Default 0.6.</summary>
    [Range(0.0, 1.0)]
    public double MinDutchShare { get; init; } = 0.6;

    /// <summary>Judged words a document must have before its text is judged, 1 to 100000. Default 50.</summary>
    [Range(1, 100_000)]
    public int MinJudgedWords { get; init; } = 50;
}
