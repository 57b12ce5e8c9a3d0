using System.Text;
using Steunpakket.Extraction.Inner;
using Steunpakket.Extraction.Ocr;
using Xunit;

namespace Steunpakket.Extraction.Tests.Ocr;

[Collection(nameof(OneByOne))]
public sealed class InnerOcrTests
{
    private static readonly OcrOptions Coarse = new() { Dpi = 70 };
    private static readonly GreyPicture Small = GreyPicture.Noise(20, 30, seed: 1);

    [TesseractFact]
    public async Task A_picture_in_an_archive_is_recognised_under_its_name()
    {
        var zip = Containers.Zip(("a.txt", "tekst"u8.ToArray()), ("foto.png", (await OcrRig.PictureAsync("de eerste bladzijde", "van het besluit")).Png()));
        var page = Assert.Single(await (await OcrRig.ReaderAsync()).ReadAsync(zip, 2));

        Assert.Equal((2, "foto.png\n\nde eerste bladzijde\nvan het besluit", 8), (page.Number, page.Text?.Text, page.Text?.Words));
        Assert.InRange(page.Text?.Confidence ?? 0, 80, 100);
    }

    [TesseractFact]
    public async Task Words_are_joined_over_the_pages_of_one_attachment_and_not_into_the_next()
    {
        var (first, second) = (await OcrRig.PictureAsync("Het voorstel gaat over de jeugd en over schuld-"), await OcrRig.PictureAsync("hulpverlening in de gemeen-"));
        var mail = Containers.Mail("Motie", "zie bijlagen", ("a.pdf", PdfWriter.Scans(200, first, second)), ("b.pdf", PdfWriter.Pages(["een gewone tekst"])), ("c.png", (await OcrRig.PictureAsync("teraad en het college")).Png()));
        var pages = await (await OcrRig.ReaderAsync()).ReadAsync(mail, 2, 3, 5);

        Assert.Equal(
            [(2, "a.pdf\n\nHet voorstel gaat over de jeugd en over schuldhulpverlening"), (3, "in de gemeen-"), (5, "c.png\n\nteraad en het college")],
            pages.Select(page => (page.Number, page.Text?.Text)));
    }

    [TesseractFact]
    public async Task Archives_in_archives_of_pictures_only_are_recognised_whole()
    {
        var zip = Containers.Zip(("b.zip", Containers.Zip(("x.tif", GreyPicture.Tiff(await OcrRig.PictureAsync("de tweede"), await OcrRig.PictureAsync("de derde"))))), ("a.png", (await OcrRig.PictureAsync("de eerste")).Png()));
        var pages = await (await OcrRig.ReaderAsync()).ReadAsync(zip);

        Assert.Equal(["a.png\n\nde eerste", "b.zip\n\nx.tif\n\nde tweede", "de derde"], pages.Select(page => page.Text?.Text));
    }

    [Fact]
    public async Task A_page_of_text_and_a_broken_picture_cost_themselves()
    {
        using var folder = new TestFolder();
        var reader = await OcrRig.FakeAsync(folder, FakeTesseract.Checksums, Coarse);
        var pages = await reader.ReadAsync(Containers.Zip(("a.txt", "tekst"u8.ToArray()), ("b.png", [0x89, (byte)'P', (byte)'N', (byte)'G']), ("c.png", Small.Png()), ("d.heic", [0, 0, 0, 24, .. "ftypheic"u8])));

        Assert.Equal(["unsupported: no page of a PDF or a picture", "corrupt", "text", "unsupported: image/heic"], pages.Select(Outcome));
    }

    [Theory]
    [InlineData("../../../tmp/x.png")]
    [InlineData("/etc/passwd")]
    [InlineData("-c.png")]
    [InlineData("naam met\nregel\u202E.png")]
    public async Task Names_from_outside_are_no_paths_and_nothing_stays_behind(string name)
    {
        using var folder = new TestFolder();
        var before = Containers.Folders();
        var reader = await OcrRig.FakeAsync(folder, $"echo \"$1\" >> '{folder.Path}/paths'\n{FakeTesseract.Checksums}", Coarse);
        var page = Assert.Single(await reader.ReadAsync(Containers.Zip((name, Small.Png()))));

        Assert.Contains("\n\nsom", page.Text?.Text, StringComparison.Ordinal);
        Assert.Matches($"^{Path.GetTempPath().TrimEnd('/')}/steunpakket-inner-[^/]+/1$", Assert.Single(await File.ReadAllLinesAsync(Path.Combine(folder.Path, "paths"))));
        Assert.Equal(before, Containers.Folders());
    }

    [Fact]
    public async Task Limits_hold_as_they_do_in_extraction()
    {
        using var folder = new TestFolder();
        var before = Containers.Folders();
        var reader = await OcrRig.FakeAsync(folder, FakeTesseract.Checksums, Coarse, new ExtractOptions { Inner = new InnerOptions { MaxDocuments = 2, MaxDepth = 1, MaxUnpackedMegabytes = 1 }, MaxUnpackedRatio = 1100 });
        var png = Small.Png();

        Assert.Equal([1, 2], (await reader.ReadAsync(Containers.Zip(("a", png), ("b", png), ("c", png)))).Select(page => page.Number));
        Assert.Equal("too_large: 1 of 1 documents inside not read; 1 too_large", await reader.ReasonAsync(Containers.Zip(("a", Containers.Zip(("b", png))))));
        Assert.Single(await reader.ReadAsync(Containers.Zip(("a", png), ("b", [.. Small.Bmp(), .. new byte[2 << 20]])), 1, 2));
        Assert.Equal(before, Containers.Folders());
    }

    [Fact]
    public async Task Pictures_attached_to_a_message_of_Outlook_and_to_one_inside_it_have_their_numbers()
    {
        using var folder = new TestFolder();
        var reader = await OcrRig.FakeAsync(folder, FakeTesseract.Checksums, Coarse);
        var (first, second) = (Small.Png(), GreyPicture.Noise(20, 30, seed: 2).Bmp());
        var msg = OfficeWriter.Msg(
            ("0037001F", Encoding.Unicode.GetBytes("Motie")),
            ("__attach_version1.0_#00000000/__substg1.0_3701000D/__substg1.0_0037001F", Encoding.Unicode.GetBytes("Oud")),
            ("__attach_version1.0_#00000000/__substg1.0_3701000D/__attach_version1.0_#00000000/__substg1.0_37010102", first),
            ("__attach_version1.0_#00000001/__substg1.0_37010102", second));
        var pages = await reader.ReadAsync(msg, 3, 4);

        Assert.Equal(["Motie", "Oud", "", ""], (await Extracting.ExtractAsync(msg)).PagesOrReason());
        Assert.Equal([(3, Text(await reader.ReadAsync(first))), (4, Text(await reader.ReadAsync(second)))], pages.Select(page => (page.Number, page.Text?.Text)));

        static string? Text(IReadOnlyList<OcrPage> pages) => Assert.Single(pages).Text?.Text;
    }

    [Fact]
    public async Task Other_pages_than_extraction_found_are_not_taken_for_them()
    {
        using var folder = new TestFolder();
        var reader = await OcrRig.FakeAsync(folder, FakeTesseract.Checksums, Coarse);
        var zip = folder.Write("a", Containers.Zip(("a", Small.Png()), ("b", Small.Png())));

        Assert.IsType<ExtractionResult<OcrDocument>.Read>(await reader.ReadAsync(zip, [1], expected: 2, CancellationToken.None));
        Assert.Equal(
            new ExtractionResult<OcrDocument>.NotRead(NotReadReason.Unreadable, "gives 2 pages, and gave 3 before"), await reader.ReadAsync(zip, [1], expected: 3, CancellationToken.None));
    }

    [Fact]
    public async Task A_call_that_is_cancelled_leaves_no_file()
    {
        using var folder = new TestFolder();
        var before = Containers.Folders();
        var reader = await OcrRig.FakeAsync(folder, "sleep 573", Coarse);
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var zip = folder.Write("a", Containers.Zip(("a", Small.Png())));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await reader.ReadAsync(zip, null, soon.Token));
        Assert.Equal(before, Containers.Folders());
    }

    private static string Outcome(OcrPage page) => page.Text is not null ? "text" : page.Reason == NotReadReason.Corrupt ? "corrupt" : $"{page.Reason?.Word()}: {page.Detail}";
}
