using System.Diagnostics;
using Steunpakket.Extraction.Ocr;
using Steunpakket.Extraction.Pdf;
using Xunit;

namespace Steunpakket.Extraction.Tests.Ocr;

/// <summary>Readers of pictures, real ones and ones with a program that misbehaves, and the pictures.</summary>
internal static class OcrRig
{
    public static Task<PopplerTools> Poppler { get; } = PopplerTools.FindAsync(SearchPath, CancellationToken.None);

    /// <summary>Null where it is not installed.</summary>
    public static Task<OcrTools?> Real { get; } = FindAsync();

    public static string? SearchPath => Environment.GetEnvironmentVariable("PATH");

    public static async Task<OcrReader> ReaderAsync(OcrOptions? options = null) => new((await Real)!, options ?? new OcrOptions(), await ContainersAsync());

    /// <summary>A reader for which a shell script stands in for tesseract, which cannot tell which way up a page is.</summary>
    /// <param name="containers">The limits of documents inside others; null for the usual.</param>
    public static async Task<OcrReader> FakeAsync(TestFolder folder, string script, OcrOptions? options = null, ExtractOptions? containers = null) =>
        new(await FakeTesseract.ToolsAsync(folder, script, "nld"), options ?? new OcrOptions(), await ContainersAsync(containers));

    public static async Task<IReadOnlyList<OcrPage>> ReadAsync(this OcrReader reader, byte[] bytes, params int[] pages)
    {
        using var folder = new TestFolder();
        var result = await reader.ReadAsync(folder.Write("document", bytes), pages.Length == 0 ? null : pages, CancellationToken.None);
        return Assert.IsType<ExtractionResult<OcrDocument>.Read>(result).Item.Pages;
    }

    /// <summary>The outcome of the document, or those of its pages, in one text.</summary>
    public static async Task<string> ReasonOrPagesAsync(this OcrReader reader, byte[] bytes)
    {
        using var folder = new TestFolder();
        return await reader.ReadAsync(folder.Write("document", bytes), null, CancellationToken.None) switch
        {
            ExtractionResult<OcrDocument>.NotRead(var reason, var detail) => $"{reason.Word()}: {detail}",
            ExtractionResult<OcrDocument>.Read(var document) => string.Join('\f', document.Pages.Select(page => page.Text?.Text ?? $"{page.Reason?.Word()}: {page.Detail}")),
            _ => throw new InvalidOperationException("A third kind of result."),
        };
    }

    public static async Task<string> ReasonAsync(this OcrReader reader, byte[] bytes)
    {
        using var folder = new TestFolder();
        var result = await reader.ReadAsync(folder.Write("document", bytes), null, CancellationToken.None);
        var notRead = Assert.IsType<ExtractionResult<OcrDocument>.NotRead>(result);
        return $"{notRead.Reason.Word()}: {notRead.Detail}";
    }

    /// <summary>A page of lines as a scanner sees it, at 200 dpi.</summary>
    public static async Task<GreyPicture> PictureAsync(params string[] lines)
    {
        using var folder = new TestFolder();
        var file = folder.Write("page.pdf", PdfWriter.Pages(lines));
        var drawn = Path.Combine(folder.Path, "page");
        using var program = Process.Start("pdftoppm", ["-gray", "-r", "200", "-singlefile", file, drawn]);
        await program.WaitForExitAsync();
        return GreyPicture.Parse(await File.ReadAllBytesAsync(drawn + ".pgm"));
    }

    private static async Task<Lazy<DocumentExtractor>> ContainersAsync(ExtractOptions? options = null) => new(await Extracting.ExtractorAsync(options));

    private static async Task<OcrTools?> FindAsync() =>
        await OcrTools.FindAsync(new OcrOptions(), await Poppler, SearchPath, CancellationToken.None);
}
