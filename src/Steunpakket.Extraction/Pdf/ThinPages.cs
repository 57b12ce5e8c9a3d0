using Steunpakket.Core.Texts;
using Steunpakket.Core.Texts.Pages;

namespace Steunpakket.Extraction.Pdf;

/// <summary>Finds the pages that may be scans: those with few letters, running lines left out.</summary>
internal static class ThinPages
{
    private const int FewestForRunning = 3; // pages
    private const int MostRunning = 300; // letters in running lines; pages with more have text of their own

    /// <returns>Their numbers from 1, rising.</returns>
    public static IReadOnlyList<int> Of(IReadOnlyList<string> texts, int minLetters) =>
        [.. Bodies(texts, minLetters).Index().Where(page => LetterCount.IsBelow(page.Item, minLetters)).Select(page => page.Index + 1)];

    // Shaping all pages costs more than looking whether it could make a difference.
    private static IEnumerable<string> Bodies(IReadOnlyList<string> texts, int minLetters) =>
        texts.Count >= FewestForRunning && texts.Any(text => LetterCount.IsBelow(text, minLetters + MostRunning) && !LetterCount.IsBelow(text, minLetters))
            ? PageShaper.Shape([.. texts.Select(TextNormaliser.Normalise)]).Select(page => page.Body) : texts;
}
