namespace Steunpakket.Core.Texts.Pages;

/// <summary>The lines at the top and the bottom of a page, the outermost first.</summary>
internal sealed class PageEdges
{
    private const int Depth = 8; // lines from an edge: a letter's head has six or seven

    private readonly string _page;

    private PageEdges(string page, IReadOnlyList<EdgeLine> top, IReadOnlyList<EdgeLine> bottom) => (_page, Top, Bottom) = (page, top, bottom);

    public IReadOnlyList<EdgeLine> Top { get; }

    public IReadOnlyList<EdgeLine> Bottom { get; }

    /// <param name="index">Of the page, from 0.</param>
    public static PageEdges Of(string page, int index)
    {
        var lines = Lines(page);
        return new PageEdges(
            page,
            [.. lines.Take(Depth).Select(line => EdgeLine.Of(page, line, index))],
            [.. lines.AsEnumerable().Reverse().Take(Depth).Select(line => EdgeLine.Of(page, line, index))]);
    }

    /// <param name="top">The keys of what runs at the top.</param>
    /// <param name="bottom">The same of the bottom.</param>
    public ShapedPage Without(HashSet<string> top, HashSet<string> bottom)
    {
        var above = Top.TakeWhile(line => line.Keys.Any(top.Contains)).ToList();
        var start = above.Count == 0 ? 0 : above[^1].Range.End.Value;
        var below = Bottom.TakeWhile(line => line.Range.Start.Value >= start && line.Keys.Any(bottom.Contains)).Reverse().ToList();
        var end = below.Count == 0 ? _page.Length : below[0].Range.Start.Value;
        return above.Count + below.Count == 0
            ? new ShapedPage(_page, string.Empty)
            : new ShapedPage(_page[start..end].Trim('\n'), string.Join('\n', above.Concat(below).Select(line => _page[line.Range])));
    }

    // Of the middle of a long page nothing is looked at.
    private static List<Range> Lines(string page)
    {
        var lines = new List<Range>();
        for (var start = 0; start < page.Length;)
        {
            var length = page.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? page.Length : start + length;
            if (end > start)
            {
                lines.Add(start..end);
            }

            start = end + 1;
        }

        return lines;
    }
}
