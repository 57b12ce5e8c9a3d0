using System.Security;
using Steunpakket.Core.Texts;
using Steunpakket.Core.Texts.Pages;
using Steunpakket.Extraction.Ocr.Images;

namespace Steunpakket.Extraction.Ocr;

/// <summary>Recognises pages of PDFs and pictures: the same page with the same engine and settings gives the same text.</summary>
/// <remarks>Safe for use by many threads at once. A page occupies one child process and no thread.</remarks>
public sealed class OcrReader(OcrTools tools, OcrOptions options)
{
    // A document whose pages all take too long would else take their number times as much.
    private const int MaxTimeouts = 5;

    public ExtractionEngine Engine => tools.Engine;

    /// <param name="pages">Numbers from 1; null for all. Those that the document has not are left out.</param>
    /// <returns>The pages, or the reason why there are none; throws for no document, however broken.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async ValueTask<ExtractionResult<OcrDocument>> ReadAsync(string path, IReadOnlyList<int>? pages, CancellationToken cancellationToken)
    {
        try
        {
            return await OpenAsync(Path.GetFullPath(path), cancellationToken) switch
            {
                ExtractionResult<IPageSource>.Read(var source) =>
                    new ExtractionResult<OcrDocument>.Read(new OcrDocument(Shape(await ReadAsync(source, pages, cancellationToken)), Engine)),
                ExtractionResult<IPageSource>.NotRead(var reason, var detail) => new ExtractionResult<OcrDocument>.NotRead(reason, detail),
                _ => throw new InvalidOperationException("A third kind of result."),
            };
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or SecurityException or OutOfMemoryException)
        {
            var (reason, detail) = e is InvalidDataException ? (NotReadReason.Corrupt, e.Message) : ReadFailure.Of(e);
            return new ExtractionResult<OcrDocument>.NotRead(reason, detail);
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

    private static async ValueTask<List<OcrPage>> ReadAsync(IPageSource source, IReadOnlyList<int>? pages, CancellationToken cancellationToken)
    {
        var read = new List<OcrPage>();
        var timeouts = 0;
        foreach (var number in pages?.Where(page => page >= 1 && page <= source.Count).Distinct().Order() ?? Enumerable.Range(1, source.Count))
        {
            var page = timeouts < MaxTimeouts ? await source.RecogniseAsync(number, cancellationToken)
                : OcrFailure.Page(NotReadReason.Timeout, $"not tried: the {MaxTimeouts} pages before took too long");
            timeouts = page.Reason == NotReadReason.Timeout ? timeouts + 1 : 0;
            read.Add(page with { Number = number });
        }

        return read;
    }

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
