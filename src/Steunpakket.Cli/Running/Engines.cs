using Steunpakket.Core.Running;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Ocr;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Tools;
using Steunpakket.Extraction.Workers;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Stages.Extract;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Words;

namespace Steunpakket.Cli.Running;

/// <summary>Finds the programs that read files.</summary>
internal static class Engines
{
    /// <exception cref="SettingsException">poppler-utils is missing.</exception>
    public static PopplerTools Poppler() =>
        PopplerTools.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None).GetAwaiter().GetResult();

    /// <exception cref="SettingsException">An engine is missing.</exception>
    public static DocumentExtractor Extractor(SteunpakketConfig config, Workspace workspace, int threads)
    {
        var parts = new ExtractionParts(Poppler())
        {
            Workers = Workers(config.Extract, PoisonFile.Open(workspace.Poison), threads),
            Office = config.Extract.Office.Use ? Office() : null,
            Words = PageWords.Judge,
            Repair = PageWords.Repair,
        };
        return DocumentExtractor.Create(config.Extract, parts);
    }

    /// <summary>Which version of PdfPig answers, or that none was built in.</summary>
    /// <exception cref="SettingsException">It was built in and does not answer.</exception>
    public static string PdfPig()
    {
        using var workers = Workers(new ExtractOptions(), new PoisonMemory(), 1);
        return workers.PdfPig is { } engine ? $"{engine}, in worker processes" : "not in this build; pdftotext reads every PDF";
    }

    private static ExtractionWorkers Workers(ExtractOptions options, IPoisonList poison, int size) =>
        ExtractionWorkers.OpenAsync(WorkerProgram.BesideProgram, options, poison, size).GetAwaiter().GetResult();

    /// <returns>Null where pages are not to be recognised, or cannot be.</returns>
    /// <exception cref="SettingsException">They are to be, whatever it takes, and cannot.</exception>
    public static OcrTools? Ocr(OcrOptions options)
    {
        var searchPath = Environment.GetEnvironmentVariable("PATH");
        return options.Enabled == OcrUse.Off ? null : OcrTools.FindAsync(options, Poppler(), searchPath, CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <returns>Null where it is not installed.</returns>
    public static TesseractTool? Tesseract() =>
        TesseractTool.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None).GetAwaiter().GetResult();

    /// <returns>Null where LibreOffice is not installed: nothing that a run must have is read with it.</returns>
    public static OfficeTool? Office() =>
        OfficeTool.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None).GetAwaiter().GetResult();
}
