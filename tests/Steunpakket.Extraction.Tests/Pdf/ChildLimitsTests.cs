using System.Diagnostics;
using Steunpakket.Core.Running;
using Steunpakket.Extraction.Pdf;
using Xunit;

namespace Steunpakket.Extraction.Tests.Pdf;

/// <summary>What a broken or attacked pdftotext can do to us, played by scripts.</summary>
[Collection(nameof(OneByOne))]
public sealed class ChildLimitsTests : IDisposable
{
    private static readonly ExtractOptions Tight = new() { Pdf = new() { TimeoutSeconds = 1 }, MaxTextMegabytes = 1 };

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("sleep 1000", "timeout: not read within 1 s")]
    [InlineData("sleep 1000 & sleep 1000", "timeout: not read within 1 s")]
    [InlineData("trap '' TERM; while :; do :; done", "timeout: not read within 1 s")]
    [InlineData("exec >&- 2>&-; sleep 1000", "timeout: not read within 1 s")]
    [InlineData("yes", "too_large: more than 1 MiB of text")]
    [InlineData("yes >&2", "timeout: not read within 1 s")]
    [InlineData("kill -SEGV $$", "corrupt: pdftotext crashed with signal 11")]
    [InlineData("kill -KILL $$", "too_large: killed from outside, as happens when the machine has no memory left")]
    [InlineData("kill -XCPU $$", "timeout: more than 30 s of processor time")]
    [InlineData("echo terminate called after throwing std::bad_alloc >&2; kill -ABRT $$", "too_large: more than 2048 MiB of memory")]
    [InlineData("echo half; echo Out of memory >&2", "too_large: more than 2048 MiB of memory")]
    [InlineData("exit 3", "corrupt: pdftotext gives no reason")]
    [InlineData("echo Syntax Error: bad xref >&2; exit 1", "corrupt: Syntax Error: bad xref")]
    [InlineData("echo \"Syntax Error: Couldn't find the 'Adobe.PubSec' security handler\" >&2; exit 1", "encrypted: opens with a certificate only")]
    [InlineData("echo some text; exit 1", "corrupt: pdftotext gives no reason")]
    public async Task Every_misbehaviour_costs_one_document(string script, string expected)
    {
        Assert.Equal([expected], (await ExtractAsync(script, Tight)).PagesOrReason());
    }

    [Fact]
    public async Task A_reason_never_shows_a_path()
    {
        var result = Assert.Single((await ExtractAsync("for last; do :; done; echo \"Couldn't open $5$4\" >&2; exit 1")).PagesOrReason());

        Assert.DoesNotContain(_folder.Path, result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Complaints_on_standard_error_do_not_block_a_text()
    {
        var script = "i=0; while [ $i -lt 5000 ]; do echo Syntax Warning: something odd about the file >&2; i=$((i+1)); done; echo jeugdzorg";

        Assert.Equal(["jeugdzorg"], (await ExtractAsync(script)).PagesOrReason());
    }

    [Fact]
    public async Task The_kernel_holds_memory_and_processor_time()
    {

        var result = await ExtractAsync("sleep 0.3; echo memory $(ulimit -v) seconds $(ulimit -t) core $(ulimit -c)", new ExtractOptions { Pdf = new() { MemoryMegabytes = 512, CpuSeconds = 7 } });

        Assert.Equal([$"memory {512 * 1024} seconds 7 core 0"], result.PagesOrReason());
    }

    [Fact]
    public async Task A_program_that_cannot_be_started_is_no_documents_fault()
    {
        var tools = new PopplerTools(Path.Combine(_folder.Path, "absent"), "absent", "0");
        var extractor = DocumentExtractor.Create(new ExtractOptions(), new ExtractionParts(tools));

        await Assert.ThrowsAsync<SettingsException>(async () => await extractor.ExtractAsync(Document(), CancellationToken.None));
    }

    [Fact]
    public async Task Cancelling_ends_the_child_at_once()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(0.3));
        var watch = Stopwatch.StartNew();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Extractor("sleep 1000").ExtractAsync(Document(), source.Token));

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
        Assert.Empty(Leftovers.Children());
    }

    [Fact]
    public async Task Two_hundred_documents_leave_no_process_and_no_descriptor()
    {
        var good = await Extracting.ExtractorAsync();
        var crashing = Extractor("echo x; echo y >&2; kill -SEGV $$");
        var flooding = Extractor("yes", Tight);
        var document = Document();
        await good.ExtractAsync(document, CancellationToken.None);
        var before = Descriptors();

        for (var i = 0; i < 200; i++)
        {
            await (i % 10 == 0 ? flooding : i % 3 == 0 ? crashing : good).ExtractAsync(document, CancellationToken.None);
        }

        Assert.Empty(Leftovers.Children());
        Assert.InRange(Descriptors(), 0, before + 5);
    }

    private static int Descriptors() => Directory.GetFiles("/proc/self/fd").Length;

    private DocumentExtractor Extractor(string script, ExtractOptions? options = null)
    {
        var program = _folder.WriteScript($"fake{Guid.NewGuid():N}", script);
        return DocumentExtractor.Create(options ?? new ExtractOptions(), new ExtractionParts(new PopplerTools(program, "/bin/true", "0")));
    }

    private string Document() => _folder.Write("document.pdf", PdfWriter.Pages(["Een motie"]));

    private async Task<ExtractionResult<ExtractedDocument>> ExtractAsync(string script, ExtractOptions? options = null) =>
        await Extractor(script, options).ExtractAsync(Document(), CancellationToken.None);
}
