namespace Steunpakket.Extraction.Pdf;

/// <summary>Reads a PDF with one engine, and what that cannot read with another, whose word then stands.</summary>
/// <remarks>The first engine tells the pictures of each page.</remarks>
internal sealed class PdfWithFallback(IPageExtractor first, IPageExtractor second, int minLettersPerPage) : IPageExtractor
{
    public IReadOnlyList<string> Reads => ["pdf"];

    /// <summary>Of both: what either would read otherwise is read anew.</summary>
    public ExtractionEngine Engine { get; } = new(first.Engine.Name, $"{first.Engine.Version}, else {second.Engine}");

    public async ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        var result = await first.ExtractAsync(path, cancellationToken);
        return result switch
        {
            ExtractionResult<RawPages>.Read(var raw) when IsScan(raw) => new ExtractionResult<RawPages>.NotRead(
                NotReadReason.NeedsOcr, $"images, and no page with {minLettersPerPage} letters"),
            ExtractionResult<RawPages>.Read(var raw) when IsPoor(raw) =>
                await AskOtherAsync(path, raw, $"fewer than {minLettersPerPage} letters on pages without pictures", cancellationToken),
            ExtractionResult<RawPages>.NotRead(var reason, var detail) =>
                await AskOtherAsync(path, null, $"{reason.Word()}, {detail}", cancellationToken),
            _ => result,
        };
    }

    private bool IsScan(RawPages raw) =>
        raw.Pages.Any(page => page.Images > 0) && !HasText(raw);

    private bool HasText(RawPages raw) => raw.Pages.Any(page => Letters.AreAtLeast(page.Text, minLettersPerPage));

    private bool IsPoor(RawPages raw)
    {
        var bare = raw.Pages.Where(page => page.Images is null or 0).ToList();
        return LettersOf(bare) < (long)minLettersPerPage * bare.Count;
    }

    private async ValueTask<ExtractionResult<RawPages>> AskOtherAsync(string path, RawPages? own, string why, CancellationToken cancellationToken)
    {
        var other = await second.ExtractAsync(path, cancellationToken);
        if (own is null)
        {
            return other is ExtractionResult<RawPages>.Read(var found) ? Fallback(found, why) : other;
        }

        return other switch
        {
            ExtractionResult<RawPages>.Read(var raw) when LettersOf(raw.Pages) > LettersOf(own.Pages) => Fallback(raw, why),
            ExtractionResult<RawPages>.NotRead when !HasText(own) => other,
            _ => new ExtractionResult<RawPages>.Read(own),
        };
    }

    private ExtractionResult<RawPages>.Read Fallback(RawPages raw, string why) => new(raw with { Fallback = $"{first.Engine.Name}: {why}" });

    private static long LettersOf(IEnumerable<RawPage> pages) => pages.Sum(page => (long)page.Text.Count(char.IsLetter));
}
