namespace Steunpakket.Extraction;

/// <summary>The text of a document as its extractor gave it.</summary>
/// <param name="Pages">In page order; formats without pages have one.</param>
/// <param name="Fallback">Why an engine other than the chosen one read it, or what inside it was not read; null when nothing is to be told.</param>
public sealed record RawPages(IReadOnlyList<RawPage> Pages, ExtractionEngine Engine, string? Fallback = null)
{
    public static ExtractionResult<RawPages> Of(ExtractionEngine engine, params IEnumerable<string> texts) =>
        new ExtractionResult<RawPages>.Read(new RawPages([.. texts.Select(text => new RawPage(text))], engine));

    /// <param name="running">Headers and footers of the document, which stand on its first page.</param>
    public static ExtractionResult<RawPages> Of(ExtractionEngine engine, IReadOnlyList<string> texts, string running) =>
        new ExtractionResult<RawPages>.Read(new RawPages(
            [.. texts.DefaultIfEmpty("").Select((text, i) => new RawPage(text) { Running = i == 0 ? running : "" })], engine));
}
