using Steunpakket.Core.Running;
using Steunpakket.Extraction.Pdf;

namespace Steunpakket.Extraction.Workers;

/// <summary>The workers of one <see cref="DocumentExtractor"/>, which owns them.</summary>
public sealed class ExtractionWorkers : IDisposable
{
    private readonly WorkerPool _pool;
    private readonly IPoisonList _poison;
    private WorkerEngine? _pdf;

    private ExtractionWorkers(WorkerProgram program, ExtractOptions options, IPoisonList poison, int size)
    {
        _pool = new WorkerPool(program, options, size);
        _poison = poison;
    }

    /// <summary>The engine that reads PDFs inside workers; null where that is not wanted or not built in.</summary>
    public ExtractionEngine? PdfPig => _pdf?.Engine;

    /// <exception cref="SettingsException">The settings want an engine that was not built in.</exception>
    public static void Check(WorkerProgram program, ExtractOptions options)
    {
        if (options.Pdf.Engine == PdfEngine.Pdfpig && !program.HasPdfPig)
        {
            throw new SettingsException(
                "extract.pdf.engine is \"pdfpig\", which is not in this build: build with -p:WithPdfPig=true (README.md), or set \"auto\" or \"pdftotext\".");
        }
    }

    /// <param name="size">How many workers at most, at least 1.</param>
    /// <exception cref="SettingsException">The settings want an engine that was not built in, or a worker cannot be started.</exception>
    public static async Task<ExtractionWorkers> OpenAsync(
        WorkerProgram program, ExtractOptions options, IPoisonList poison, int size)
    {
        Check(program, options);
        var wantsPdfPig = options.Pdf.Engine != PdfEngine.Pdftotext && program.HasPdfPig;
        var workers = new ExtractionWorkers(program, options, poison, size);
        try
        {
            workers._pdf = wantsPdfPig ? (await workers._pool.EnginesAsync(CancellationToken.None)).FirstOrDefault(engine => engine.Kinds.Contains("pdf")) : null;
            return workers;
        }
        catch
        {
            workers.Dispose();
            throw;
        }
    }

    /// <summary>What the settings want for PDFs.</summary>
    /// <param name="pdfToText">The other engine: the chosen one, or the one to fall back to.</param>
    internal IPageExtractor Pdf(IPageExtractor pdfToText, ExtractOptions options, DocumentJudge judge) => _pdf is null ? pdfToText
        : new PdfWithFallback(new WorkerExtractor(_pool, _poison, _pdf), pdfToText, judge, options.MinLettersPerPage);

    /// <summary>The same extractor, run by a worker.</summary>
    internal IPageExtractor Isolate(IPageExtractor extractor) =>
        new WorkerExtractor(_pool, _poison, new WorkerEngine(extractor.Reads, extractor.Engine));

    public void Dispose() => _pool.Dispose();
}
