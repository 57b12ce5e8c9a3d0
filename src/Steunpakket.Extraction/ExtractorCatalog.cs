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

/// <summary>Every format that can be read: one line each.</summary>
internal static class ExtractorCatalog
{
    /// <param name="office">For formats that nothing else here reads; null where it is not installed.</param>
    public static IReadOnlyList<IPageExtractor> Create(ExtractOptions options, PopplerTools poppler, OfficeTool? office = null) =>
    [
        new PdfToText(poppler, options),
        new DocxExtractor(options),
        new DocExtractor(options),
        new RtfExtractor(options),
        new OpenDocumentExtractor(options),
        new PptxExtractor(options),
        new PptExtractor(options),
        new XlsxExtractor(options),
        new XlsExtractor(options),
        new HtmlExtractor(options),
        new PlainTextExtractor(options),
        new EmlExtractor(options),
        new MsgExtractor(options),
        new ZipExtractor(options),
        new ImageExtractor(),
        new Ole2Extractor(),
        .. office is null ? [] : new IPageExtractor[] { new OfficeToolExtractor(office, options) },
    ];
}
