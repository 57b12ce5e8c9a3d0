using System.Text;
using Steunpakket.Extraction.Ocr;
using Steunpakket.Extraction.Pdf;
using Xunit;

namespace Steunpakket.Extraction.Tests.Ocr;

public sealed class PdfPagesTests : IDisposable
{
    private static readonly byte[] Pdf = PdfWriter.Scans(72, [.. Enumerable.Range(1, 3).Select(seed => GreyPicture.Noise(30, 20, seed))]);

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Behind_a_page_smaller_than_a_dot_each_page_is_still_itself()
    {
        var reader = await OcrRig.FakeAsync(_folder, FakeTesseract.Checksums);
        var tiny = Encoding.Latin1.GetBytes(new StringBuilder(Encoding.Latin1.GetString(Pdf)).Replace("[0 0 30 20]", "[0 0 0.00001 0.00001]", 0, 1000).ToString());

        var (plain, shrunk) = (await reader.ReadAsync(Pdf), await reader.ReadAsync(tiny));

        Assert.Equal(3, plain.Select(page => page.Text?.Text).Distinct().Count());
        Assert.Equal([1, 2, 3], shrunk.Select(page => page.Number));
        Assert.Equal(plain.Skip(1), shrunk.Skip(1));
    }

    [Fact]
    public async Task A_page_of_which_no_size_is_told_has_a_named_outcome_and_the_others_are_read()
    {
        var plain = await (await OcrRig.FakeAsync(_folder, FakeTesseract.Checksums)).ReadAsync(Pdf);
        var reader = await SilentAboutAsync(page: 2);

        var pages = await reader.ReadAsync(Pdf);

        Assert.Equal([plain[0], new OcrPage(2, null, NotReadReason.Corrupt, "pdfinfo tells no size of it"), plain[2]], pages);
        Assert.Equal(plain[2], Assert.Single(await reader.ReadAsync(Pdf, 3)));
    }

    [Fact]
    public async Task A_last_page_of_which_no_size_is_told_counts()
    {
        var pages = await (await SilentAboutAsync(page: 3)).ReadAsync(Pdf);

        Assert.Equal([null, null, NotReadReason.Corrupt], pages.Select(page => page.Reason));
    }

    private async Task<OcrReader> SilentAboutAsync(int page)
    {
        var real = PopplerTools.Find(OcrRig.SearchPath, "pdfinfo");
        var tools = new OcrTools(
            new TesseractTool(_folder.WriteScript("tesseract", FakeTesseract.Checksums), "0", ["nld"], null),
            _folder.WriteScript("pdfinfo", $"{real} \"$@\" | grep -v '^Page *{page} size'"),
            PopplerTools.Find(OcrRig.SearchPath, "pdftoppm"),
            new ExtractionEngine("tesseract", "0"));
        return new OcrReader(tools, new OcrOptions());
    }
}
