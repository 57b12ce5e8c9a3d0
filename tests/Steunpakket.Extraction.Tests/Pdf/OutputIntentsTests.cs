using System.Text;
using Steunpakket.Extraction.Pdf;
using Xunit;
using Xunit.Abstractions;

namespace Steunpakket.Extraction.Tests.Pdf;

/// <summary>Poppler is spared the colours of a document, and nothing else changes.</summary>
public sealed class OutputIntentsTests(ITestOutputHelper output) : IDisposable
{
    private const string Entry = "/OutputIntents [ << /Type /OutputIntent /S /GTS_PDFA1 >> ]";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/OutputIntents[<< >>]", "/OutputIntentz[<< >>]")]
    [InlineData("/OutputIntents \r\n 12 0 R /OutputIntents\t[", "/OutputIntentz \r\n 12 0 R /OutputIntentz\t[")]
    [InlineData("/OutputIntent [ /OutputIntents /OutputIntents) /OutputIntents", null)]
    [InlineData("", null)]
    public void Only_the_entry_gets_another_name_of_the_same_length(string pdf, string? expected)
    {
        var bytes = Encoding.Latin1.GetBytes(pdf);

        Assert.Equal(expected is not null, OutputIntents.Rename(bytes));
        Assert.Equal(expected ?? pdf, Encoding.Latin1.GetString(bytes));
    }

    [Fact]
    public async Task Without_the_entry_the_file_is_named_and_with_it_its_bytes_are_given()
    {
        var pdfToText = _folder.WriteScript("pdftotext", """
            while [ $# -gt 2 ]; do shift; done
            if [ "$1" = - ]; then printf 'gegeven bytes %s\f' "$(wc -c)"; else printf 'genoemd bestand\f'; fi
            """);
        var tools = new PopplerTools(pdfToText, "pdfimages", "0");
        var plain = Encoding.Latin1.GetString(PdfWriter.Pages(["een lange zin over de jeugd in de gemeente, die meer dan genoeg letters heeft"]));
        var archival = plain.Replace("/Type /Catalog", $"/Type /Catalog {Entry}", StringComparison.Ordinal);
        Assert.NotEqual(plain, archival);

        Assert.Equal("genoemd bestand", await TextAsync(tools, plain));
        Assert.Equal($"gegeven bytes {archival.Length}", await TextAsync(tools, archival));
    }

    [Fact]
    public async Task A_text_that_shows_the_entry_is_read_as_it_stands()
    {
        var poppler = await Extracting.PopplerAsync();

        Assert.Equal("In de catalogus staat /OutputIntents [ 12 0 R ]", await TextAsync(poppler, Encoding.Latin1.GetString(PdfWriter.Pages(["In de catalogus staat /OutputIntents [ 12 0 R ]"]))));
    }

    [Fact]
    public async Task What_fails_without_the_entry_is_read_with_it()
    {
        var pdfToText = _folder.WriteScript("pdftotext", """
            while [ $# -gt 2 ]; do shift; done
            if [ "$1" = - ]; then exit 1; else printf 'genoemd bestand\f'; fi
            """);

        Assert.Equal("genoemd bestand", await TextAsync(new PopplerTools(pdfToText, "pdfimages", "0"), $"%PDF-1.4 {Entry}"));
    }

    [Fact]
    public async Task Pictures_that_cannot_be_listed_without_the_entry_are_listed_with_it()
    {
        var pdfToText = _folder.WriteScript("pdftotext", "printf 'kort\\f'");
        var pdfImages = _folder.WriteScript("pdfimages", """
            while [ $# -gt 1 ]; do shift; done
            if [ "$1" = - ]; then exit 1; else echo '1 0 image 1654 2339 gray 1 1 ccitt no 1 0 200 200 1K 1%'; fi
            """);
        using var extractor = DocumentExtractor.Create(new ExtractOptions(), new ExtractionParts(new PopplerTools(pdfToText, pdfImages, "0")));

        var result = await extractor.ExtractAsync(_folder.Write("document.pdf", Encoding.Latin1.GetBytes($"%PDF-1.4 {Entry}")), CancellationToken.None);

        Assert.Equal(new ExtractionResult<ExtractedDocument>.NotRead(NotReadReason.NeedsOcr, "pictures on 1 page, and no page with 50 letters") { Pages = 1 }, result);
    }

    [Fact]
    public async Task A_pdf_too_large_for_memory_is_given_as_a_file()
    {
        var path = _folder.Write("groot.pdf", Encoding.Latin1.GetBytes($"%PDF-1.4 {Entry}"));
        await using (var file = File.OpenWrite(path))
        {
            file.SetLength((64 << 20) + 1);
        }

        using var input = PdfInput.WithoutOutputIntents(path);

        Assert.False(input.IsChanged);
    }

    [SharedDataFact]
    public async Task Dutch_documents_have_the_same_text_without_it()
    {
        var poppler = await Extracting.PopplerAsync();
        var archival = SharedData.Files("pdf-dutch", "*.pdf").Where(path => OutputIntents.Rename(File.ReadAllBytes(path))).ToArray();
        foreach (var path in archival)
        {
            using var changed = PdfInput.WithoutOutputIntents(path);
            using var whole = PdfInput.Of(path);

            Assert.True(changed.IsChanged);
            Assert.Equal(await RunAsync(whole), await RunAsync(changed));
        }

        output.WriteLine($"{archival.Length} documents with output intents");
        Assert.InRange(archival.Length, 20, 40);

        async Task<string> RunAsync(PdfInput input)
        {
            var limits = new Processes.ChildLimits(TimeSpan.FromMinutes(1), 60, 2L << 30, 50 << 20);
            using var child = await Processes.ChildProcess.RunAsync(input.Command(poppler.PdfToText, ["-q", "-raw", "-enc", "UTF-8"], "-"), limits, CancellationToken.None);
            Assert.True(child.Succeeded);
            return Encoding.UTF8.GetString(child.Output);
        }
    }

    private async Task<string> TextAsync(PopplerTools tools, string pdf)
    {
        var options = new ExtractOptions { MinLettersPerPage = 1 };
        using var extractor = DocumentExtractor.Create(options, new ExtractionParts(tools));
        var result = await extractor.ExtractAsync(_folder.Write("document.pdf", Encoding.Latin1.GetBytes(pdf)), CancellationToken.None);
        return Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(result).Item.Pages[0].Text;
    }
}
