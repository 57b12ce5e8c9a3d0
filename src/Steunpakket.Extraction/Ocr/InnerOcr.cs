using System.Globalization;

namespace Steunpakket.Extraction.Ocr;

/// <summary>Recognises pages of documents inside one document, by the numbers that extraction gave them.</summary>
/// <remarks>It is extracted again, by the same code within the same limits, and the files that its pages stand in are kept meanwhile.</remarks>
internal sealed class InnerOcr(DocumentExtractor extractor, FileRecogniser files)
{
    /// <param name="pages">Numbers from 1; null for all. Those that the document has not are left out.</param>
    /// <param name="expected">How many pages extraction found; null where nobody knows.</param>
    public async ValueTask<ExtractionResult<IReadOnlyList<OcrPage>>> ReadAsync(
        string path, IReadOnlyList<int>? pages, int? expected, CancellationToken cancellationToken)
    {
        using var budget = extractor.Budget(keepsFiles: true);
        return await extractor.WalkAsync(path, budget, cancellationToken) switch
        {
            ExtractionResult<RawPages>.Read(var raw) when expected is { } count && raw.Pages.Count != count => Other(raw.Pages.Count, count),
            ExtractionResult<RawPages>.Read(var raw) =>
                new ExtractionResult<IReadOnlyList<OcrPage>>.Read(await ReadAsync(raw.Pages, OcrPages.Wanted(pages, raw.Pages.Count), cancellationToken)),
            ExtractionResult<RawPages>.NotRead(var reason, var detail) => new ExtractionResult<IReadOnlyList<OcrPage>>.NotRead(reason, detail),
            _ => throw new InvalidOperationException("A third kind of result."),
        };
    }

    // A document inside that took too long only once would move the pages after it: rather no text than that of another page.
    private static ExtractionResult<IReadOnlyList<OcrPage>>.NotRead Other(int count, int expected) =>
        new(NotReadReason.Unreadable, string.Create(CultureInfo.InvariantCulture, $"gives {count} pages, and gave {expected} before"));

    private async ValueTask<IReadOnlyList<OcrPage>> ReadAsync(IReadOnlyList<RawPage> all, IEnumerable<int> wanted, CancellationToken cancellationToken)
    {
        var read = new List<OcrPage>();
        foreach (var document in wanted.GroupBy(number => all[number - 1].Origin?.File))
        {
            read.AddRange(document.Key is null ? document.Select(number => OcrFailure.Page(NotReadReason.Unsupported, "no page of a PDF or a picture") with { Number = number })
                : await ReadAsync(document.Key, [.. document.Select(number => (number, all[number - 1]))], cancellationToken));
        }

        return [.. read.OrderBy(page => page.Number)];
    }

    private async ValueTask<IEnumerable<OcrPage>> ReadAsync(
        string file, IReadOnlyList<(int Number, RawPage Page)> wanted, CancellationToken cancellationToken)
    {
        var result = await files.ReadAsync(file, [.. wanted.Select(one => one.Page.Origin!.Number)], cancellationToken);
        if (result is not ExtractionResult<IReadOnlyList<OcrPage>>.Read(var pages))
        {
            var (reason, detail) = (ExtractionResult<IReadOnlyList<OcrPage>>.NotRead)result;
            return wanted.Select(one => new OcrPage(one.Number, null, reason, detail));
        }

        var byNumber = pages.ToDictionary(page => page.Number);
        return wanted.Where(one => byNumber.ContainsKey(one.Page.Origin!.Number)).Select(one => Placed(byNumber[one.Page.Origin!.Number], one.Number, one.Page.Heading));
    }

    private static OcrPage Placed(OcrPage page, int number, string heading) =>
        page with { Number = number, Text = page.Text is { } text ? PageHeading.On(text, heading) : null };
}
