using System.Text;
using Xunit;
using Xunit.Abstractions;

namespace Steunpakket.Extraction.Tests.Pdf;

[Collection(nameof(OneByOne))]
public sealed class PdfToTextTests(ITestOutputHelper output) : PdfEngineContract(output)
{
    private const string Sentence = "De raad verzoekt het college de jeugdzorg te versterken en hierover te berichten.";

    [Fact]
    public async Task The_text_names_the_engine_and_its_version()
    {
        var document = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(await ExtractAsync(PdfWriter.Pages([Sentence]))).Item;

        Assert.Equal("pdftotext-raw", document.Engine.Name);
        Assert.Matches(@"^\d+\.\d+", document.Engine.Version);
        Assert.Null(document.Fallback);
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_is_corrupt_and_not_empty()
    {
        var pdf = Encoding.Latin1.GetString(PdfWriter.Pages([Sentence])).Replace("/Length", "/Filter /FlateDecode /Length", StringComparison.Ordinal);

        var result = Assert.Single((await ExtractAsync(Encoding.Latin1.GetBytes(pdf))).PagesOrReason());

        Assert.StartsWith("corrupt: Syntax Error", result, StringComparison.Ordinal);
    }

    // PdfPig goes by the names of the letters in a font that every reader has, and is not misled.
    [Fact]
    public async Task A_font_that_lies_sends_its_pages_to_ocr()
    {
        string[] lines = [.. Enumerable.Repeat(Sentence, 4)];
        var pdf = PdfWriter.Lying(letter => (char)('a' + ((letter - 'a' + 9) % 26)), lines, lines);

        Assert.Equal(
            new ExtractionResult<ExtractedDocument>.NotRead(NotReadReason.NeedsOcr, "letters that make no words on 2 pages") { Pages = 2 },
            await ExtractAsync(pdf, words: TestWords.Of(Sentence)));
        Assert.Equal("text", (await ExtractAsync(pdf)).Word());
    }

    [Fact]
    public async Task A_font_without_characters_sends_its_pages_to_ocr()
    {
        string[] lines = [.. Enumerable.Repeat(Sentence, 4)];

        var result = await ExtractAsync(PdfWriter.Lying(letter => (char)(0xF000 + letter), lines), words: TestWords.Of(Sentence));

        Assert.Equal(["needs_ocr: characters that mean nothing on 1 page"], result.PagesOrReason());
    }

    [Fact]
    public async Task A_name_that_looks_like_an_option_is_a_name()
    {
        using var folder = new TestFolder();

        Assert.Equal([Sentence], (await Extracting.ExtractAsync(folder.Write("-layout", PdfWriter.Pages([Sentence])))).PagesOrReason());
    }

    protected override Task<DocumentExtractor> ExtractorAsync(ExtractOptions options, JudgeWords? words = null) => Extracting.ExtractorAsync(options, words);
}
