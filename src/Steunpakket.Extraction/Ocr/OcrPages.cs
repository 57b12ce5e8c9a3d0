namespace Steunpakket.Extraction.Ocr;

/// <summary>Which pages are to be recognised.</summary>
internal static class OcrPages
{
    /// <param name="asked">Null for all.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>Each once, rising.</returns>
    public static IEnumerable<int> Wanted(IReadOnlyList<int>? asked, int count) =>
        asked?.Where(page => page >= 1 && page <= count).Distinct().Order() ?? Enumerable.Range(1, count);
}
