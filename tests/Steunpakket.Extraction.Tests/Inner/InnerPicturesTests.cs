using Steunpakket.Core.Texts.Pages;
using Xunit;

namespace Steunpakket.Extraction.Tests.Inner;

/// <summary>Pictures inside other documents have pages, which wait for OCR.</summary>
public sealed class InnerPicturesTests
{
    private static readonly GreyPicture Page = GreyPicture.Noise(600, 800, seed: 1);
    private static readonly GreyPicture Small = GreyPicture.Noise(20, 30, seed: 2);

    [Fact]
    public async Task A_picture_has_as_many_pages_as_it_shows_and_they_are_scans()
    {
        var read = await ReadAsync(Containers.Zip(("a.tif", GreyPicture.Tiff(Small, Small)), ("b.txt", "tekst"u8.ToArray()), ("c.png", Small.Png())));

        Assert.Equal([("a.tif", PageFlaw.Scan), ("", PageFlaw.Scan), ("b.txt\n\ntekst", null), ("c.png", PageFlaw.Scan)], read.Pages.Select(page => (page.Text, page.Flaw)));
        Assert.Null(read.Fallback);
    }

    [Fact]
    public async Task A_scanned_page_inside_is_one_whatever_the_name_above_it()
    {
        var name = string.Concat(Enumerable.Repeat("besluit", 25)) + ".pdf";
        var read = await ReadAsync(Containers.Mail("Motie", "de jeugd", (name, PdfWriter.Scans(72, Page, Page)), ("b.pdf", PdfWriter.Pages(["het besluit"]))));

        Assert.Equal([null, PageFlaw.Scan, PageFlaw.Scan, null], read.Pages.Select(page => page.Flaw));
        Assert.Equal(["Motie\n\nde jeugd", name, "", "b.pdf\n\nhet besluit"], read.Pages.Select(page => page.Text));
    }

    [Fact]
    public async Task Pictures_and_nothing_else_wait_for_OCR_with_all_their_pages()
    {
        var zip = Containers.Zip(("a.png", Small.Png()), ("b.tif", GreyPicture.Tiff(Small, Small)), ("c.pdf", PdfWriter.Scans(72, Page)), ("d.zip", Containers.Zip(("e.bmp", Small.Bmp()))), ("f", [0, 1, 2]));

        var notRead = Assert.IsType<ExtractionResult<ExtractedDocument>.NotRead>(await Extracting.ExtractAsync(zip));

        Assert.Equal((NotReadReason.NeedsOcr, 5), (notRead.Reason, notRead.Pages));
        Assert.Equal("pictures on 5 pages, and no page with 50 letters; 1 of 5 documents inside not read; 1 unsupported (binary)", notRead.Detail);
    }

    [Fact]
    public async Task A_name_is_no_content()
    {
        Assert.Equal(["empty: no letters"], (await Extracting.ExtractAsync(Containers.Zip(("besluit.txt", "  "u8.ToArray())))).PagesOrReason());
        Assert.Equal("needs_ocr", (await Extracting.ExtractAsync(Containers.Zip(("a.png", Small.Png()), ("besluit.txt", "  "u8.ToArray())))).Word());
    }

    [Fact]
    public async Task A_page_in_a_document_inside_loses_its_running_lines_under_the_name_too()
    {
        string[][] pages = [.. Enumerable.Range(0, 4).Select(i => new[] { "Gemeente Delft", $"tekst {(char)('a' + i)}" })];
        var read = await ReadAsync(Containers.Zip(("a.pdf", PdfWriter.Pages(pages))));

        Assert.Equal([("a.pdf\n\ntekst a", 4), ("tekst b", 2), ("tekst c", 2), ("tekst d", 2)], read.Pages.Select(page => (page.Text, page.Words)));
        Assert.All(read.Pages, page => Assert.Equal("Gemeente Delft", page.Running));
    }

    [Fact]
    public async Task Pages_of_pictures_are_held_to_the_cap_of_pages_and_bounded_without_one()
    {
        var tiff = GreyPicture.Tiff([.. Enumerable.Repeat(GreyPicture.Noise(1, 1, seed: 3), 900)]);
        var zip = Containers.Zip(("a.txt", "tekst"u8.ToArray()), ("b.tif", tiff), ("c.tif", tiff));
        var capped = await ReadAsync(zip, new ExtractOptions { MaxPages = 10 });
        var bounded = await ReadAsync(zip, new ExtractOptions { MaxTextMegabytes = 1 });

        Assert.Equal((10, "page_cap: pages after 10 not read"), (capped.Pages.Count, capped.Fallback));
        Assert.Equal((901, "1 of 3 documents inside not read; 1 too_large"), (bounded.Pages.Count, bounded.Fallback));
    }

    [Fact]
    public async Task Pictures_that_a_web_page_shows_are_none_of_its_pages()
    {
        var page = "From: a\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>romp\n--x\n"
            + "Content-Type: image/png\nContent-Location: http://example.org/a.png\nContent-Transfer-Encoding: base64\n\n" + Convert.ToBase64String(Small.Png()) + "\n--x--\n";

        Assert.Equal(["romp"], (await Extracting.ExtractAsync(System.Text.Encoding.ASCII.GetBytes(page))).PagesOrReason());
    }

    private static async Task<ExtractedDocument> ReadAsync(byte[] bytes, ExtractOptions? options = null) =>
        Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(await Extracting.ExtractAsync(bytes, options)).Item;
}
