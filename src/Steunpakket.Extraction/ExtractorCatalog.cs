using Steunpakket.Extraction.Docx;
using Steunpakket.Extraction.Html;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Text;
using Steunpakket.Extraction.Workers;

namespace Steunpakket.Extraction;

/// <summary>Every format that can be read, and where it is read.</summary>
internal static class ExtractorCatalog
{
    /// <param name="workers">Null to read everything but PDFs in this process.</param>
    public static IReadOnlyList<IPageExtractor> Create(ExtractOptions options, PopplerTools poppler, ExtractionWorkers? workers = null)
    {
        var pdfToText = new PdfToText(poppler, options);
        return
        [
            workers?.Pdf(pdfToText, options) ?? pdfToText,
            .. Isolated(options).Select(extractor => workers?.Isolate(extractor) ?? extractor),
            .. InProcess(options),
        ];
    }

    /// <summary>Formats that a worker reads, where there are workers: a line each.</summary>
    public static IReadOnlyList<IPageExtractor> Isolated(ExtractOptions options) =>
    [
    ];

    /// <summary>Formats whose reader takes linear time and bounded memory and calls itself nowhere: a line each.</summary>
    public static IReadOnlyList<IPageExtractor> InProcess(ExtractOptions options) =>
    [
        new DocxExtractor(options),
        new HtmlExtractor(options),
        new PlainTextExtractor(options),
        new Ole2Extractor(),
    ];
}
