namespace Steunpakket.Io.Stages.Ocr;

/// <summary>Waiting pages of one document that are recognised together: they lie the same in every run, because neighbours are shaped together.</summary>
/// <param name="Pages">Ascending.</param>
internal sealed record PageBlock(WaitingDocument Document, int[] Pages)
{
    private const int MostPages = 8;

    public static IEnumerable<PageBlock> Of(WaitingDocument document) =>
        document.Pages.GroupBy(page => (page - 1) / MostPages).Select(block => new PageBlock(document, [.. block]));
}
