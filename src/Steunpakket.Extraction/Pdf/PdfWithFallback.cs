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
                await AskOtherAsync(path, raw, $"fewer than {minLettersPerPage} letters a page and no pictures", cancellationToken),
            ExtractionResult<RawPages>.NotRead(var reason, var detail) =>
                await AskOtherAsync(path, null, $"{reason.Word()}, {detail}", cancellationToken),
            _ => result,
        };
    }

    private bool IsScan(RawPages raw) =>
        raw.Pages.Any(page => page.Images > 0) && !raw.Pages.Any(page => Letters.AreAtLeast(page.Text, minLettersPerPage));

    private bool IsPoor(RawPages raw) =>
        raw.Pages.All(page => page.Images is null or 0) && LettersOf(raw) < (long)minLettersPerPage * raw.Pages.Count;

    private async ValueTask<ExtractionResult<RawPages>> AskOtherAsync(string path, RawPages? own, string why, CancellationToken cancellationToken)
    {
        var other = await second.ExtractAsync(path, cancellationToken);
        return other is not ExtractionResult<RawPages>.Read(var raw) ? other
            : own is not null && LettersOf(raw) <= LettersOf(own) ? new ExtractionResult<RawPages>.Read(own)
            : new ExtractionResult<RawPages>.Read(raw with { Fallback = $"{first.Engine.Name}: {why}" });
    }

    private static long LettersOf(RawPages raw) => raw.Pages.Sum(page => (long)page.Text.Count(char.IsLetter));
}
