using System.Security;
using Steunpakket.Core.Texts;
using Steunpakket.Core.Texts.Pages;
using Steunpakket.Extraction.Ocr.Images;

namespace Steunpakket.Extraction.Ocr;

/// <summary>Recognises pages of one file that is a PDF or a picture itself.</summary>
internal sealed class FileRecogniser(OcrTools tools, OcrOptions options)
{
    /// <param name="path">Absolute.</param>
    /// <param name="pages">Numbers from 1; null for all. Those that the file has not are left out.</param>
    /// <returns>The pages in their order, or the reason why there are none; throws for no file, however broken.</returns>
    public async ValueTask<ExtractionResult<IReadOnlyList<OcrPage>>> ReadAsync(
        string path, IReadOnlyList<int>? pages, CancellationToken cancellationToken)
    {
        try
        {
            return await OpenAsync(path, cancellationToken) switch
            {
                ExtractionResult<IPageSource>.Read(var source) =>
                    new ExtractionResult<IReadOnlyList<OcrPage>>.Read(Shape(await ReadAsync(source, pages, cancellationToken))),
                ExtractionResult<IPageSource>.NotRead(var reason, var detail) => NotRead(reason, detail),
                _ => throw new InvalidOperationException("A third kind of result."),
            };
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or SecurityException or OutOfMemoryException)
        {
            var (reason, detail) = e is InvalidDataException ? (NotReadReason.Corrupt, e.Message) : ReadFailure.Of(e);
            return NotRead(reason, detail);
        }
    }

    private async ValueTask<ExtractionResult<IPageSource>> OpenAsync(string path, CancellationToken cancellationToken)
    {
        if (new FileInfo(path) is { Exists: true } file && !RegularFile.Is(file))
        {
            return new ExtractionResult<IPageSource>.NotRead(NotReadReason.Unreadable, "cannot be opened, or is a pipe, socket or device");
        }

        return FileSniffer.Sniff(path).Kind switch
        {
            "pdf" => await PdfPages.OpenAsync(path, tools, options, cancellationToken),
            var kind when ImageSizes.Knows(kind) => new ExtractionResult<IPageSource>.Read(ImagePages.Open(path, kind, tools, options)),
            var kind => new ExtractionResult<IPageSource>.NotRead(NotReadReason.Unsupported, kind),
        };
    }

    private static async ValueTask<List<OcrPage>> ReadAsync(
        IPageSource source, IReadOnlyList<int>? pages, CancellationToken cancellationToken)
    {
        var read = new List<OcrPage>();
        foreach (var number in OcrPages.Wanted(pages, source.Count))
        {
            var page = await source.RecogniseAsync(number, cancellationToken);
            read.Add(page with { Number = number });
        }

        return read;
    }

    private static ExtractionResult<IReadOnlyList<OcrPage>>.NotRead NotRead(NotReadReason reason, string? detail) => new(reason, detail);

    // With empty pages for those between, so that words are joined over neighbours only and numbers count with the pages.
    private static OcrPage[] Shape(List<OcrPage> pages)
    {
        if (pages.Count == 0)
        {
            return [];
        }

        var first = pages[0].Number;
        var texts = new string[pages[^1].Number - first + 1];
        Array.Fill(texts, "");
        pages.ForEach(page => texts[page.Number - first] = page.Text?.Text ?? "");
        var shaped = PageShaper.Shape(texts);
        return [.. pages.Select(page => page.Text is null ? page : Shaped(page, shaped[page.Number - first]))];
    }

    private static OcrPage Shaped(OcrPage page, ShapedPage shape) =>
        page with { Text = page.Text! with { Text = shape.Body, Words = WordCount.Of(shape.Body), Running = shape.Running } };
}
