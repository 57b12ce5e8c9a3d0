using Steunpakket.Extraction.Ocr;
using Xunit;

namespace Steunpakket.Extraction.Tests.Ocr;

public sealed class OcrReaderTests
{
    private static readonly string[] Decision =
    [
        "Besluit van de gemeenteraad over het steunpakket", "De raad stelt tweehonderdduizend euro beschikbaar voor de jeugdzorg,", "omdat de wachttijden dit jaar te lang zijn.",
    ];

    [TesseractFact]
    public async Task A_scan_gives_the_words_that_stand_on_it_and_how_sure_they_are()
    {
        var reader = await OcrRig.ReaderAsync();
        var page = Assert.Single(await reader.ReadAsync(PdfWriter.Scans(200, await OcrRig.PictureAsync(Decision))));

        Assert.Equal(string.Join('\n', Decision), page.Text?.Text);
        Assert.Equal(24, page.Text?.Words);
        Assert.InRange(page.Text?.Confidence ?? 0, 80, 100);
        Assert.Equal((1, null, null), (page.Number, page.Reason, page.Detail));
    }

    [TesseractFact]
    public async Task Only_the_pages_asked_for_are_read_and_those_that_are_not_there_are_left_out()
    {
        var reader = await OcrRig.ReaderAsync();
        var pdf = PdfWriter.Scans(200, await OcrRig.PictureAsync("de eerste bladzijde"), await OcrRig.PictureAsync("de tweede bladzijde"), await OcrRig.PictureAsync("de derde bladzijde"));
        var pages = await reader.ReadAsync(pdf, 3, 9, 2, 0, 3);

        Assert.Equal([(2, "de tweede bladzijde"), (3, "de derde bladzijde")], pages.Select(page => (page.Number, page.Text?.Text)));
        Assert.Equal(3, (await reader.ReadAsync(pdf)).Count);
    }

    [TesseractFact]
    public async Task Words_broken_at_the_end_of_a_line_or_of_a_page_are_made_whole()
    {
        var reader = await OcrRig.ReaderAsync();
        var pages = await reader.ReadAsync(PdfWriter.Scans(
            200, await OcrRig.PictureAsync("Het voorstel van het college en de gemeen-", "teraad gaat over de jeugd en over schuld-"), await OcrRig.PictureAsync("hulpverlening aan gezinnen in de wijken")));

        Assert.Equal("Het voorstel van het college en de gemeenteraad gaat over de jeugd en over schuldhulpverlening\faan gezinnen in de wijken", string.Join('\f', pages.Select(page => page.Text?.Text)));
    }

    [TesseractFact]
    public async Task The_same_page_gives_the_same_text_alone_and_beside_others()
    {
        var reader = await OcrRig.ReaderAsync();
        var scan = PdfWriter.Scans(200, (await OcrRig.PictureAsync(Decision)).Speckled(30, seed: 1));
        var alone = Assert.Single(await reader.ReadAsync(scan));
        var beside = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => reader.ReadAsync(scan)));

        Assert.NotNull(alone.Text);
        Assert.All(beside, pages => Assert.Equal(alone, Assert.Single(pages)));
    }

    [TesseractFact]
    public async Task A_page_on_its_side_is_read_and_noise_is_nothing_to_be_sure_of()
    {
        var reader = await OcrRig.ReaderAsync();
        var pages = await reader.ReadAsync(PdfWriter.Scans(200, (await OcrRig.PictureAsync(Decision)).Turned(), GreyPicture.Noise(800, 1000, seed: 2)));

        Assert.Contains("tweehonderdduizend euro beschikbaar", pages[0].Text?.Text, StringComparison.Ordinal);
        Assert.True(pages[1].Reason == NotReadReason.Empty || pages[1].Text?.Confidence < 70, pages[1].ToString());
    }

    [TesseractFact]
    public async Task A_page_on_its_head_is_turned_upright()
    {
        var reader = await OcrRig.ReaderAsync();
        string[] lines = [.. Enumerable.Repeat(Decision, 4).SelectMany(all => all)];

        var page = Assert.Single(await reader.ReadAsync(PdfWriter.Scans(200, (await OcrRig.PictureAsync(lines)).Turned().Turned())));

        Assert.Contains("tweehonderdduizend euro beschikbaar", page.Text?.Text, StringComparison.Ordinal);
        Assert.InRange(page.Text?.Confidence ?? 0, 70, 100);
    }

    [TesseractFact]
    public async Task Pictures_are_read_in_every_kind_and_of_a_tiff_every_page()
    {
        var reader = await OcrRig.ReaderAsync();
        var (first, second) = (await OcrRig.PictureAsync("de eerste bladzijde"), await OcrRig.PictureAsync("de tweede bladzijde"));

        Assert.Equal("de eerste bladzijde", Assert.Single(await reader.ReadAsync(first.Png())).Text?.Text);
        Assert.Equal("de tweede bladzijde", Assert.Single(await reader.ReadAsync(second.Bmp())).Text?.Text);
        Assert.Equal(["de eerste bladzijde", "de tweede bladzijde"], (await reader.ReadAsync(GreyPicture.Tiff(first, second))).Select(page => page.Text?.Text));
        Assert.Equal((2, "de tweede bladzijde"), (await reader.ReadAsync(GreyPicture.Tiff(first, second), 2)).Select(page => (page.Number, page.Text?.Text)).Single());
    }

    [TesseractFact]
    public async Task An_empty_page_is_named_empty()
    {
        var page = Assert.Single(await (await OcrRig.ReaderAsync()).ReadAsync(PdfWriter.Pages([[]])));

        Assert.Equal((null, NotReadReason.Empty), (page.Text, page.Reason));
    }

    [TesseractFact]
    public async Task A_page_too_large_to_draw_is_drawn_coarser_or_not_at_all()
    {
        var reader = await OcrRig.ReaderAsync();
        var coarser = Assert.Single(await reader.ReadAsync(PdfWriter.Sized("7200 7200", "Besluit")));
        var never = Assert.Single(await reader.ReadAsync(PdfWriter.Sized("14400 14400", "Besluit")));

        Assert.Equal(("Besluit", "drawn at 63 dpi: a page of 100 x 100 inch"), (coarser.Text?.Text, coarser.Detail));
        Assert.Equal((NotReadReason.TooLarge, "a page of 200 x 200 inch"), (never.Reason, never.Detail));
    }

    [Theory]
    [InlineData("595 842", "--dpi 150 ")]
    [InlineData("7200 7200", "--dpi 63 ")]
    public async Task Tesseract_is_told_the_dots_an_inch_at_which_a_page_was_drawn(string size, string told)
    {
        using var folder = new TestFolder();
        var reader = await OcrRig.FakeAsync(folder, $"echo \"$*\" > '{folder.Path}/told'\n{FakeTesseract.Checksums}", new OcrOptions { Dpi = 150 });
        Assert.NotNull(Assert.Single(await reader.ReadAsync(PdfWriter.Sized(size, "Besluit"))).Text);

        Assert.Contains(told, await File.ReadAllTextAsync(Path.Combine(folder.Path, "told")), StringComparison.Ordinal);
    }

    [TesseractFact]
    public async Task What_cannot_be_read_has_a_named_reason()
    {
        var reader = await OcrRig.ReaderAsync();
        var locked = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", "user-password.pdf"));

        Assert.Equal("encrypted: opens with a password only", await reader.ReasonAsync(locked));
        Assert.StartsWith("corrupt: ", await reader.ReasonAsync("%PDF-1.4 and nothing else"u8.ToArray()), StringComparison.Ordinal);
        Assert.Equal("unsupported: text", await reader.ReasonAsync("een gewone tekst"u8.ToArray()));
        Assert.Equal("unsupported: image/vnd.djvu", await reader.ReasonAsync("AT&TFORM    DJVM"u8.ToArray()));
        Assert.Equal("missing", Assert.IsType<ExtractionResult<OcrDocument>.NotRead>(await reader.ReadAsync("/nowhere/at/all", null, CancellationToken.None)).Reason.Word());
    }
}
