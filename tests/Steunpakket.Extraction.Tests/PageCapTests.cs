using Xunit;

namespace Steunpakket.Extraction.Tests;

public sealed class PageCapTests
{
    private static readonly ExtractOptions Two = new() { MaxPages = 2 };

    [Fact]
    public async Task Pages_of_a_pdf_beyond_the_cap_are_not_read_and_that_is_told()
    {
        var pdf = PdfWriter.Pages(["een besluit"], ["twee besluiten"], ["drie besluiten"], ["vier besluiten"]);

        await HoldsAsync(pdf, ["een besluit", "twee besluiten"], "page_cap: pages after 2 not read");
    }

    [Fact]
    public async Task A_document_of_just_so_many_pages_is_read_whole_and_nothing_is_told()
    {
        await HoldsAsync(PdfWriter.Pages(["een besluit"], ["twee besluiten"]), ["een besluit", "twee besluiten"], null);
        await HoldsAsync("een\ftwee"u8.ToArray(), ["een", "twee"], null);
    }

    [Fact]
    public async Task Every_other_format_is_held_to_it_too_and_an_archive_over_all_that_it_holds()
    {
        await HoldsAsync("een\ftwee\fdrie"u8.ToArray(), ["een", "twee"], "page_cap: pages after 2 not read");
        await HoldsAsync(DocxWriter.Zip([("a.txt", "een"), ("b.txt", "twee\fdrie")]), ["a.txt\n\neen", "b.txt\n\ntwee"], "page_cap: pages after 2 not read");
        await HoldsAsync(
            DocxWriter.Zip([("a.txt", "een\ftwee\fdrie"), ("b.gz", "\u001F")]), ["a.txt\n\neen", "twee"], "1 of 2 documents inside not read; 1 unsupported (binary); page_cap: pages after 2 not read");
    }

    [Fact]
    public async Task Without_a_cap_everything_is_read() =>
        Assert.Equal(40, (await Extracting.ExtractAsync(PdfWriter.Pages([.. Enumerable.Range(0, 40).Select(i => new[] { $"bladzijde {i}" })]))).PagesOrReason().Length);

    private static async Task HoldsAsync(byte[] file, string[] pages, string? told)
    {
        var document = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(await Extracting.ExtractAsync(file, Two)).Item;

        Assert.Equal(pages, document.Pages.Select(page => page.Text));
        Assert.Equal(told, document.Fallback);
    }
}
