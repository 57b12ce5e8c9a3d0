using Steunpakket.Extraction.Pdf;
using Xunit;

namespace Steunpakket.Extraction.Tests.Pdf;

/// <summary>A pdfimages that fails says nothing wrong about pages.</summary>
public sealed class PdfPicturesTests : IDisposable
{
    private const string Full = "1654 2339 gray 1 1 ccitt no 1 0 200 200 1K 1%";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_list_without_end_is_named_and_what_it_said_of_pages_before_its_last_stands()
    {
        var result = await ExtractAsync($"echo '1 0 image {Full}'; echo '2 1 image 9 9 gray 1 1 ccitt no 1 0 200 200 1K 1%'; while :; do echo '3 1 smask 9 9 gray 1 1 ccitt no 1 0 200 200 1K 1%'; done");

        var document = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(result).Item;
        Assert.Equal([Core.Texts.Pages.PageFlaw.Scan, null, null], document.Pages.Select(page => page.Flaw));
        Assert.Equal("not all pictures looked for: too_large, more than 4 MiB of pictures listed", document.Fallback);
    }

    [Fact]
    public async Task A_list_that_takes_too_long_is_named()
    {
        var result = await ExtractAsync("sleep 60", new ExtractOptions { Pdf = new() { TimeoutSeconds = 1 } });

        var document = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(result).Item;
        Assert.All(document.Pages, page => Assert.Null(page.Flaw));
        Assert.Equal("not all pictures looked for: timeout, not read within 1 s", document.Fallback);
    }

    [Fact]
    public async Task A_crash_is_named()
    {
        var result = await ExtractAsync($"echo '1 0 image {Full}'; kill -SEGV $$");

        Assert.Equal("not all pictures looked for: corrupt, pdfimages crashed with signal 11", Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(result).Item.Fallback);
    }

    [Fact]
    public async Task Without_any_letter_the_failure_is_the_documents()
    {
        Assert.Equal(["timeout: not read within 1 s"], (await ExtractAsync("sleep 60", new ExtractOptions { Pdf = new() { TimeoutSeconds = 1 } }, text: "")).PagesOrReason());
    }

    private async Task<ExtractionResult<ExtractedDocument>> ExtractAsync(string script, ExtractOptions? options = null, string text = "kort")
    {
        var pdfToText = _folder.WriteScript("pdftotext", $"printf '{text}\\f{text}\\f{text}\\f'");
        var pdfImages = _folder.WriteScript("pdfimages", script);
        var extractor = DocumentExtractor.Create(options ?? new ExtractOptions(), new ExtractionParts(new PopplerTools(pdfToText, pdfImages, "0")));
        return await extractor.ExtractAsync(_folder.Write("document.pdf", PdfWriter.Pages(["kort"])), CancellationToken.None);
    }
}
