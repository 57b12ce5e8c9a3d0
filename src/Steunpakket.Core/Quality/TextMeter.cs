namespace Steunpakket.Core.Quality;

/// <summary>Measures normalised text, page by page. Holds no state between pages.</summary>
/// <param name="dutch">The words of the Dutch word list, lower case; empty when there is none, and then nothing is judged.</param>
public sealed class TextMeter(IReadOnlySet<string> dutch)
{
    /// <param name="page">Normalised UTF-8 of one page.</param>
    public TextMeasures Measure(ReadOnlySpan<byte> page) => page.IsEmpty || dutch.Count == 0 ? default : new(0, 0, 0);
}
