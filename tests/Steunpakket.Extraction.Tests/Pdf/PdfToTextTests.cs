using System.Text;
using Xunit;

namespace Steunpakket.Extraction.Tests.Pdf;

public sealed class PdfToTextTests
{
    private const string Sentence = "De raad verzoekt het college de jeugdzorg te versterken en hierover te berichten.";

    [Fact]
    public async Task Each_page_is_a_text_with_its_words_counted()
    {
        var result = await Extracting.ExtractAsync(PdfWriter.Pages([Sentence], [], ["Bladzijde drie"]));

        var document = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(result).Item;
        Assert.Equal([new PageText(Sentence, 13), new PageText("", 0), new PageText("Bladzijde drie", 2)], document.Pages);
        Assert.Equal("pdftotext-raw", document.Engine.Name);
        Assert.Matches(@"^\d+\.\d+", document.Engine.Version);
    }

    [Fact]
    public async Task Hyphens_at_line_ends_arrive_so_that_our_own_rules_decide()
    {
        var result = await Extracting.ExtractAsync(PdfWriter.Pages([Sentence, "Opvang van dak-", "en thuislozen, jeugd-", "zorg, in Noord-", "Holland"]));

        Assert.EndsWith("Opvang van dak- en thuislozen, jeugdzorg, in Noord-Holland", result.PagesOrReason()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_with_accents_survive()
    {
        var result = await Extracting.ExtractAsync(PdfWriter.Pages(["Geïntegreerde ondersteuning van cliënten, reëel en één loket voor iedereen in de gemeente"]));

        Assert.StartsWith("Geïntegreerde ondersteuning van cliënten, reëel en één", result.PagesOrReason()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_a_picture_needs_ocr()
    {
        var result = await Extracting.ExtractAsync(PdfWriter.Scan());

        Assert.Equal(["needs_ocr: images, and no page with 50 letters"], result.PagesOrReason());
    }

    [Fact]
    public async Task Few_letters_without_a_picture_are_a_text()
    {
        Assert.Equal(["Ingetrokken"], (await Extracting.ExtractAsync(PdfWriter.Pages(["Ingetrokken"]))).PagesOrReason());
    }

    [Fact]
    public async Task A_blank_page_is_empty()
    {
        Assert.Equal(["empty: no letters"], (await Extracting.ExtractAsync(PdfWriter.Pages([""]))).PagesOrReason());
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_is_corrupt_and_not_empty()
    {
        var pdf = Encoding.Latin1.GetString(PdfWriter.Pages([Sentence])).Replace("/Length", "/Filter /FlateDecode /Length", StringComparison.Ordinal);

        var result = Assert.Single((await Extracting.ExtractAsync(Encoding.Latin1.GetBytes(pdf))).PagesOrReason());

        Assert.StartsWith("corrupt: Syntax Error", result, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("user-password.pdf", "encrypted: opens with a password only")]
    [InlineData("owner-password.pdf", "Motie over de jeugdzorg in de gemeente, met meer dan vijftig letters op de bladzijde.")]
    public async Task Only_a_password_to_open_keeps_us_out(string fixture, string expected)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", fixture);

        Assert.Equal([expected], (await Extracting.ExtractAsync(path)).PagesOrReason());
    }

    [Fact]
    public async Task A_file_cut_off_in_transit_is_corrupt_and_says_why()
    {
        var whole = PdfWriter.Pages([.. Enumerable.Repeat(Sentence, 40)]);

        var result = Assert.Single((await Extracting.ExtractAsync(whole[..^(whole.Length / 2)])).PagesOrReason());

        Assert.StartsWith("corrupt: ", result, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_text_than_allowed_is_too_large_and_not_cut_off()
    {
        var pages = Enumerable.Repeat(Enumerable.Repeat(Sentence, 50).ToArray(), 300).ToArray();

        var result = await Extracting.ExtractAsync(PdfWriter.Pages(pages), new ExtractOptions { MaxTextMegabytes = 1 });

        Assert.Equal(["too_large: more than 1 MiB of text"], result.PagesOrReason());
    }

    [Fact]
    public async Task A_name_that_looks_like_an_option_is_a_name()
    {
        using var folder = new TestFolder();

        Assert.Equal([Sentence], (await Extracting.ExtractAsync(folder.Write("-layout", PdfWriter.Pages([Sentence])))).PagesOrReason());
    }
}
