using Steunpakket.Extraction.Docx;
using Steunpakket.Extraction.Html;
using Steunpakket.Extraction.Text;
using Steunpakket.Extraction.Workers;
using Xunit;

namespace Steunpakket.Extraction.Tests.Workers;

/// <summary>Our own readers inside the real worker program.</summary>
public sealed class IsolatedExtractorTests
{
    [Fact]
    public async Task A_worker_reads_what_this_process_reads()
    {
        using var folder = new TestFolder();
        var options = new ExtractOptions();
        using var workers = await ExtractionWorkers.OpenAsync(WorkerProgram.BesideProgram, options, new PoisonMemory(), 1);
        (IPageExtractor Extractor, string Path)[] cases =
        [
            (new PlainTextExtractor(options), folder.Write("a", "een\ftwee é")),
            (new HtmlExtractor(options), folder.Write("b", "<html><body><h1>Motie</h1><p>de jeugdzorg</p></body></html>")),
            (new DocxExtractor(options), folder.Write("c", DocxWriter.Write(DocxWriter.Paragraph("Motie over de jeugdzorg")))),
        ];

        foreach (var (extractor, path) in cases)
        {
            var here = Assert.IsType<ExtractionResult<RawPages>.Read>(await extractor.ExtractAsync(path, CancellationToken.None)).Item;
            var there = Assert.IsType<ExtractionResult<RawPages>.Read>(await workers.Isolate(extractor).ExtractAsync(path, CancellationToken.None)).Item;

            Assert.Equal(here.Pages, there.Pages);
            Assert.Equal(here.Engine, there.Engine);
        }
    }

    [Fact]
    public async Task A_worker_sends_one_page_more_than_are_kept_and_no_others()
    {
        using var folder = new TestFolder();
        var options = new ExtractOptions { MaxPages = 2 };
        using var workers = await ExtractionWorkers.OpenAsync(WorkerProgram.BesideProgram, options, new PoisonMemory(), 1);
        var there = await workers.Isolate(new PlainTextExtractor(options)).ExtractAsync(folder.Write("a", "een\ftwee\fdrie\fvier\fvijf"), CancellationToken.None);

        Assert.Equal(["een", "twee", "drie"], Assert.IsType<ExtractionResult<RawPages>.Read>(there).Item.Pages.Select(page => page.Text));
    }

    [Fact]
    public async Task What_a_reader_throws_there_is_the_outcome_that_it_would_be_here()
    {
        using var folder = new TestFolder();
        var options = new ExtractOptions { MaxTextMegabytes = 1 };
        using var workers = await ExtractionWorkers.OpenAsync(WorkerProgram.BesideProgram, options, new PoisonMemory(), 1);
        using var there = new DocumentExtractor([workers.Isolate(new DocxExtractor(options)), workers.Isolate(new PlainTextExtractor(options))]);
        using var here = new DocumentExtractor([new DocxExtractor(options), new PlainTextExtractor(options)]);

        foreach (var path in new[] { folder.Write("a", "PK\u0003\u0004 [Content_Types].xml word/"), folder.Write("b", new string('x', 2 << 20)) })
        {
            Assert.Equal(
                (await here.ExtractAsync(path, CancellationToken.None)).PagesOrReason(), (await there.ExtractAsync(path, CancellationToken.None)).PagesOrReason());
        }
    }
}
