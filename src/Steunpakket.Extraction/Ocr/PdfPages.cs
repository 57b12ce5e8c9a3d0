using System.Globalization;
using System.Text;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Processes;

namespace Steunpakket.Extraction.Ocr;

/// <summary>The pages of a PDF, drawn in grey by poppler's <c>pdftoppm</c> into memory: nothing of them touches a disk.</summary>
internal sealed class PdfPages(string path, string pdfInfo, OcrTools tools, OcrOptions options) : IPageSource
{
    private const int MaxDrawnBytes = 48 << 20; // above PdfPageSize's limit of pixels, a byte each
    private const int MaxInfoBytes = 16 << 20;
    private const string AllPages = "1000000";

    private readonly Tesseract _tesseract = new(tools, options);

    private readonly IReadOnlyDictionary<int, PdfPageSize> _sizes = PdfPageSize.Read(pdfInfo);

    public int Count { get; } = PdfInfo.PageCount(pdfInfo);

    public static async ValueTask<ExtractionResult<IPageSource>> OpenAsync(string path, OcrTools tools, OcrOptions options, CancellationToken cancellationToken)
    {
        var limits = new PageClock(options).Limits(MaxInfoBytes);
        using var child = await ChildProcess.RunAsync(tools.PdfInfo, ["-f", "1", "-l", AllPages, "--", path], limits, cancellationToken);
        if (child is { Ending: ChildEnding.Exited, ExitCode: > 0 and < 128 })
        {
            var (why, said) = PdfFailure.ByMessage(child.Errors, path);
            return new ExtractionResult<IPageSource>.NotRead(why, said);
        }

        if (OcrFailure.Of(child, limits, "pdfinfo") is { Reason: { } reason } failure)
        {
            return new ExtractionResult<IPageSource>.NotRead(reason, failure.Detail);
        }

        return new PdfPages(path, Encoding.UTF8.GetString(child.Output), tools, options) is { Count: > 0 } pages
            ? new ExtractionResult<IPageSource>.Read(pages)
            : new ExtractionResult<IPageSource>.NotRead(NotReadReason.Corrupt, "pdfinfo names no page");
    }

    public async ValueTask<OcrPage> RecogniseAsync(int number, CancellationToken cancellationToken)
    {
        if (!_sizes.TryGetValue(number, out var size))
        {
            return OcrFailure.Page(NotReadReason.Corrupt, "pdfinfo tells no size of it");
        }

        if (size.Dpi(options.Dpi) is not { } dpi)
        {
            return OcrFailure.Page(NotReadReason.TooLarge, $"a page of {size}");
        }

        var clock = new PageClock(options);
        var limits = clock.Limits(MaxDrawnBytes);
        using var drawn = await ChildProcess.RunAsync(tools.PdfToPpm, Drawing(number, dpi), limits, cancellationToken);
        var page = OcrFailure.Of(drawn, limits, "pdftoppm")
            ?? (GreyMap.IsWhole(drawn.Output) ? await _tesseract.RecogniseAsync(drawn.OutputMemory, dpi, clock, cancellationToken)
                : OcrFailure.Page(NotReadReason.Corrupt, "pdftoppm drew nothing"));
        return dpi == options.Dpi ? page : page with { Detail = Coarser(size, dpi, page.Detail) };
    }

    private static string Coarser(PdfPageSize size, int dpi, string? detail) =>
        string.Create(CultureInfo.InvariantCulture, $"drawn at {dpi} dpi: a page of {size}{(detail is null ? "" : "; " + detail)}");

    private string[] Drawing(int number, int dpi)
    {
        var page = number.ToString(CultureInfo.InvariantCulture);
        return ["-q", "-gray", "-cropbox", "-r", dpi.ToString(CultureInfo.InvariantCulture), "-f", page, "-l", page, "-singlefile", "--", path];
    }
}
