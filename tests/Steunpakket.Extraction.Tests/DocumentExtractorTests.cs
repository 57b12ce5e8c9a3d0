using System.Text;
using Steunpakket.Extraction.Pdf;
using Xunit;

namespace Steunpakket.Extraction.Tests;

public sealed class DocumentExtractorTests
{
    [Fact]
    public async Task A_file_that_is_not_there_is_missing()
    {
        using var folder = new TestFolder();

        Assert.Equal(["missing: no such file"], (await Extracting.ExtractAsync(Path.Combine(folder.Path, "weg.pdf"))).PagesOrReason());
        Assert.Equal(["missing: no such file"], (await Extracting.ExtractAsync(Path.Combine(folder.Path, "weg", "weg.pdf"))).PagesOrReason());
    }

    [Fact]
    public async Task A_folder_is_unreadable()
    {
        using var folder = new TestFolder();

        Assert.Equal(["unreadable: UnauthorizedAccessException"], (await Extracting.ExtractAsync(folder.Path)).PagesOrReason());
    }

    [Fact]
    public async Task A_pipe_is_unreadable_and_not_waited_for()
    {
        using var folder = new TestFolder();

        Assert.Equal("unreadable", (await Extracting.ExtractAsync(NamedPipe.Make(Path.Combine(folder.Path, "pijp")))).Word());
    }

    [Theory]
    [InlineData("", "unsupported: empty")]
    [InlineData("\u0089PNG\r\n", "needs_ocr: image/png")]
    [InlineData("\u00FFWPC", "unsupported: wpd")]
    [InlineData("PK\u0003\u0004 [Content_Types].xml word/", "corrupt: InvalidDataException")]
    public async Task Other_types_are_unsupported_by_name_and_broken_ones_corrupt(string latin1, string expected)
    {
        Assert.Equal([expected], (await Extracting.ExtractAsync(Encoding.Latin1.GetBytes(latin1))).PagesOrReason());
    }

    [Theory]
    [InlineData(typeof(InvalidOperationException), "corrupt: InvalidOperationException")]
    [InlineData(typeof(IOException), "unreadable: IOException")]
    [InlineData(typeof(OutOfMemoryException), "too_large: no memory left for it")]
    public async Task Whatever_an_extractor_throws_costs_one_document(Type exception, string expected)
    {
        using var folder = new TestFolder();
        var extractor = new DocumentExtractor([new Throwing((Exception)Activator.CreateInstance(exception)!)]);

        var result = await extractor.ExtractAsync(folder.Write("x", "tekst"), CancellationToken.None);

        Assert.Equal([expected], result.PagesOrReason());
    }

    [Fact]
    public async Task Cancellation_flows_through()
    {
        using var folder = new TestFolder();
        var extractor = new DocumentExtractor([new Throwing(new OperationCanceledException())]);

        await Assert.ThrowsAsync<OperationCanceledException>(async () => await extractor.ExtractAsync(folder.Write("x", "tekst"), new CancellationToken(canceled: true)));
    }

    [Fact]
    public void The_fingerprint_names_every_engine_and_the_normaliser()
    {
        var extractor = DocumentExtractor.Create(new ExtractOptions(), new ExtractionParts(new PopplerTools("a", "b", "22.12.0")));

        Assert.Equal(
            "doc 1; docx 2; html 1/anglesharp-1.10.3.0; image 2; mail 2; msg 2; ole2 2; opendocument 2; pdftotext-raw 22.12.0; ppt 1; pptx 1; rtf 1; text 2; "
            + "xls 1/exceldatareader-3.6.0.0; xlsx 1; zip 2; normaliser 1.1; judge 1, no words; no repair",
            extractor.Fingerprint);
    }

    [Fact]
    public void Every_reason_has_a_word_of_its_own()
    {
        var words = Enum.GetValues<NotReadReason>().Select(r => r.Word()).ToArray();

        Assert.Equal(words.Length, words.Distinct().Count());
        Assert.Equal(["needs_ocr", "unsupported", "empty", "illegible"], Enum.GetValues<NotReadReason>().Where(r => r.IsRule()).Select(r => r.Word()));
    }

    private sealed class Throwing(Exception exception) : IPageExtractor
    {
        public IReadOnlyList<string> Reads => ["text"];

        public ExtractionEngine Engine { get; } = new("throwing", "1");

        public ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken) => throw exception;
    }
}
