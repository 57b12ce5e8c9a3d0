using Steunpakket.Core.Running;
using Steunpakket.Extraction.Pdf;

namespace Steunpakket.Extraction.Ocr;

/// <summary>The programs with which pages are recognised.</summary>
/// <param name="PdfInfo">Absolute path of poppler's program that tells the sizes of pages.</param>
/// <param name="PdfToPpm">Absolute path of poppler's program that draws pages.</param>
/// <param name="Engine">Everything that decides which text a page gives, settings apart.</param>
public sealed record OcrTools(TesseractTool Tesseract, string PdfInfo, string PdfToPpm, ExtractionEngine Engine)
{
    private const string RotationData = "osd";

    /// <summary>Whether it can tell which way up a page is.</summary>
    internal bool SeesRotation => Tesseract.Languages.Contains(RotationData, StringComparer.Ordinal);

    // Raised when our own code around the programs would give another text.
    private const string Version = "1";

    /// <param name="poppler">Which is needed anyhow.</param>
    /// <param name="searchPath">Folders as in <c>PATH</c>.</param>
    /// <returns>Null where pages are not to be recognised: off, or auto on a machine that lacks something.</returns>
    /// <exception cref="SettingsException">The settings want it, and the machine cannot; says what to install.</exception>
    public static async Task<OcrTools?> FindAsync(OcrOptions options, PopplerTools poppler, string? searchPath, CancellationToken cancellationToken)
    {
        if (options.Enabled == OcrUse.Off)
        {
            return null;
        }

        var tesseract = await TesseractTool.FindAsync(searchPath, cancellationToken);
        if (Lacking(tesseract, options) is { } lacking)
        {
            return options.Enabled == OcrUse.Auto ? null : throw new SettingsException($"extract.ocr.enabled is \"on\", and {lacking}");
        }

        var data = await tesseract!.FullVersionAsync(tesseract.Languages.Contains(RotationData, StringComparer.Ordinal) ? $"{options.Languages}+{RotationData}" : options.Languages, cancellationToken);
        return new OcrTools(
            tesseract,
            PopplerTools.Find(searchPath, "pdfinfo"),
            PopplerTools.Find(searchPath, "pdftoppm"),
            new ExtractionEngine(OcrEngine.Name, $"{Version}/{data} poppler {poppler.Version}"));
    }

    /// <summary>What a machine lacks, with the remedy; null when pages can be recognised.</summary>
    public static string? Lacking(TesseractTool? tesseract, OcrOptions options) => tesseract is null
        ? $"tesseract is not on the PATH. {Remedy(options.Languages.Split('+'))}"
        : tesseract.Missing(options.Languages) is { Count: > 0 } missing
            ? $"{tesseract.Program} lacks {string.Join(", ", missing)}. {Remedy(missing)}"
            : null;

    private static string Remedy(IEnumerable<string> languages)
    {
        var packages = string.Join(' ', languages.Select(language => $"tesseract-ocr-{language.Replace('_', '-')}"));
        return $"Install it with: apt install tesseract-ocr {packages} (macOS: brew install tesseract tesseract-lang).";
    }
}
