namespace Steunpakket.Core.Texts.Pages;

/// <summary>Takes running headers, footers and page numbers out of pages.</summary>
/// <remarks>
/// A line is running when it stands near the same edge of at least 60% of the pages (EXTRACTION 3), or of the odd or even ones, because books
/// alternate, and of three pages at least. What counts up with the pages may differ between them, other numbers may not: rows of a table that
/// ends every page are not running. From each edge inward only an unbroken run is taken, so that text between two running lines stays. A document half of whose pages would be empty is left as it is.
/// </remarks>
internal static class RunningLines
{
    private const int MinPages = 3;
    private const double MinShare = 0.6;

    public static ShapedPage[] TakeOut(IReadOnlyList<string> pages)
    {
        if (pages.Count < MinPages)
        {
            return [.. pages.Select(page => new ShapedPage(page, string.Empty))];
        }

        var edges = pages.Select((page, index) => PageEdges.Of(page, index)).ToArray();
        var (top, bottom) = (Running(edges, edge => edge.Top), Running(edges, edge => edge.Bottom));
        ShapedPage[] shaped = [.. edges.Select(edge => edge.Without(top, bottom))];
        return IsMostOfIt(shaped) ? [.. pages.Select(page => new ShapedPage(page, string.Empty))] : shaped;
    }

    // Pages that hold nothing else are what the document has to say.
    private static bool IsMostOfIt(ShapedPage[] shaped)
    {
        var emptied = shaped.Count(page => page.Body.Length == 0 && page.Running.Length > 0);
        return emptied > 0 && 2 * emptied >= shaped.Count(page => page.Body.Length + page.Running.Length > 0);
    }

    private static HashSet<string> Running(PageEdges[] pages, Func<PageEdges, IReadOnlyList<EdgeLine>> edge)
    {
        var counts = new Dictionary<string, (int Even, int Odd)>(StringComparer.Ordinal);
        for (var page = 0; page < pages.Length; page++)
        {
            foreach (var key in edge(pages[page]).SelectMany(line => line.Keys).Distinct(StringComparer.Ordinal))
            {
                var (even, odd) = counts.GetValueOrDefault(key);
                counts[key] = page % 2 == 0 ? (even + 1, odd) : (even, odd + 1);
            }
        }

        var evens = (pages.Length + 1) / 2;
        return [.. counts.Where(pair => IsRunning(pair.Value, evens, pages.Length - evens)).Select(pair => pair.Key)];
    }

    private static bool IsRunning((int Even, int Odd) count, int evens, int odds) =>
        IsMost(count.Even + count.Odd, evens + odds) || IsMost(count.Even, evens) || IsMost(count.Odd, odds);

    private static bool IsMost(int count, int pages) => count >= MinPages && count >= MinShare * pages;
}
