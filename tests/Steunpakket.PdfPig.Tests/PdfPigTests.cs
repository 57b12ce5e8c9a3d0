using System.Text;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Workers;
using Xunit;
using Xunit.Abstractions;

namespace Steunpakket.PdfPig.Tests;

/// <summary>PdfPig in workers, and pdftotext for what it cannot read.</summary>
public sealed class PdfPigTests(ITestOutputHelper output) : PdfEngineContract(output)
{
    private const string Sentence = "De raad verzoekt het college de jeugdzorg te versterken en hierover te berichten.";

    private readonly PoisonMemory _poison = new();

    [Fact]
    public async Task The_text_names_the_engine_and_its_version()
    {
        var document = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(await ExtractAsync(PdfWriter.Pages([Sentence]))).Item;

        Assert.Equal("pdfpig", document.Engine.Name);
        Assert.Matches(@"^0\.1\.\d+/\d+$", document.Engine.Version);
        Assert.Null(document.Fallback);
    }

    [Fact]
    public async Task Forms_that_show_each_other_cost_nothing()
    {
        var pdf = Encoding.Latin1.GetString(PdfWriter.Laughing()).Replace("(lach) Tj", "/X Do    ", StringComparison.Ordinal);

        Assert.Contains((await ExtractAsync(Encoding.Latin1.GetBytes(pdf), new ExtractOptions { Workers = new() { TimeoutSeconds = 2 }, Pdf = new() { TimeoutSeconds = 2 } })).Word(),
            new[] { "timeout", "too_large", "empty", "corrupt" });
        Assert.Empty(_poison.OfLength(pdf.Length));
    }

    [Fact]
    public async Task A_file_that_overflows_the_stack_kills_its_worker_once_and_pdftotext_reads_it()
    {
        var pdf = PdfWriter.Deep(20_000, Sentence);
        var small = new ExtractOptions { Workers = new() { StackMegabytes = 1 } };

        var first = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(await ExtractAsync(pdf, small)).Item;
        var second = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(await ExtractAsync(pdf, small)).Item;

        Assert.Equal("pdftotext-raw", first.Engine.Name);
        Assert.Equal("pdfpig: corrupt, the parser crashed with signal 6", first.Fallback);
        Assert.Equal("pdfpig: corrupt, the parser crashed with signal 6 (noted earlier)", second.Fallback);
    }

    [Fact]
    public async Task The_same_file_is_read_on_a_stack_of_the_usual_size()
    {
        var document = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(await ExtractAsync(PdfWriter.Deep(20_000, Sentence))).Item;

        Assert.Equal(("pdfpig", Sentence), (document.Engine.Name, Assert.Single(document.Pages).Text));
    }

    protected override async Task<DocumentExtractor> ExtractorAsync(ExtractOptions options, JudgeWords? words = null)
    {
        var chosen = options with { Pdf = options.Pdf with { Engine = PdfEngine.Pdfpig } };
        var poppler = await PopplerTools.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None);
        return DocumentExtractor.Create(chosen, new ExtractionParts(poppler)
        {
            Workers = await ExtractionWorkers.OpenAsync(WorkerProgram.BesideProgram, chosen, _poison, 2),
            Words = words,
        });
    }
}
