using Steunpakket.Extraction.Doc;
using Steunpakket.Extraction.Docx;
using Steunpakket.Extraction.Html;
using Steunpakket.Extraction.Images;
using Steunpakket.Extraction.Mail;
using Steunpakket.Extraction.Ole2;
using Steunpakket.Extraction.OpenDocument;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Ppt;
using Steunpakket.Extraction.Pptx;
using Steunpakket.Extraction.Rtf;
using Steunpakket.Extraction.Spreadsheets;
using Steunpakket.Extraction.Text;
using Steunpakket.Extraction.Tools;
using Steunpakket.Extraction.Zip;

namespace Steunpakket.Extraction;

/// <summary>Every format that can be read, and where it is read.</summary>
internal static class ExtractorCatalog
{
    public static IReadOnlyList<IPageExtractor> Create(ExtractOptions options, ExtractionParts parts, DocumentJudge judge)
    {
        var (pdfToText, workers) = (new PdfToText(parts.Poppler, options), parts.Workers);
        return
        [
            workers?.Pdf(pdfToText, options, judge) ?? pdfToText,
            .. Isolated(options).Select(extractor => workers?.Isolate(extractor) ?? extractor),
            .. InProcess(options),
            .. parts.Office is null ? [] : new IPageExtractor[] { new OfficeToolExtractor(parts.Office, options) },
        ];
    }

    /// <summary>Formats that a worker reads, where there are workers: a line each.</summary>
    public static IReadOnlyList<IPageExtractor> Isolated(ExtractOptions options) =>
    [
        new XlsExtractor(options),
    ];

    /// <summary>Formats whose reader takes linear time and bounded memory and calls itself nowhere, and those that ask for others: a line each.</summary>
    public static IReadOnlyList<IPageExtractor> InProcess(ExtractOptions options) =>
    [
        new DocxExtractor(options),
        new DocExtractor(options),
        new RtfExtractor(options),
        new OpenDocumentExtractor(options),
        new PptxExtractor(options),
        new PptExtractor(options),
        new XlsxExtractor(options),
        new HtmlExtractor(options),
        new PlainTextExtractor(options),
        new EmlExtractor(options),
        new MsgExtractor(options),
        new ZipExtractor(options),
        new ImageExtractor(),
        new Ole2Extractor(),
    ];
}
