namespace Steunpakket.Extraction.Pdf;

/// <summary>Puts pages together that are asked for in one go.</summary>
internal static class PageRanges
{
    private const int MaxGap = 16; // looking through a page costs less than half a thousandth of a second, a process eight
    private const int MaxRanges = 4;

    /// <param name="pages">Rising.</param>
    public static IReadOnlyList<(int First, int Last)> Of(IReadOnlyList<int> pages)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var page in pages)
        {
            if (ranges is [.., var last] && page - last.Last <= MaxGap)
            {
                ranges[^1] = (last.First, page);
            }
            else
            {
                ranges.Add((page, page));
            }
        }

        return ranges.Count <= MaxRanges ? ranges : [(pages[0], pages[^1])];
    }
}
