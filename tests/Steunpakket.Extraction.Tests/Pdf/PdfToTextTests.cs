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

    [Fact]
    public async Task A_name_that_looks_like_an_option_is_a_name()
    {
        using var folder = new TestFolder();

        Assert.Equal([Sentence], (await Extracting.ExtractAsync(folder.Write("-layout", PdfWriter.Pages([Sentence])))).PagesOrReason());
    }

    protected override Task<DocumentExtractor> ExtractorAsync(ExtractOptions options, JudgeWords? words = null) => Extracting.ExtractorAsync(options, words);
}
