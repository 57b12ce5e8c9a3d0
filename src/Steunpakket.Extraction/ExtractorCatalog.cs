using Steunpakket.Extraction.Docx;
using Steunpakket.Extraction.Html;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Text;

namespace Steunpakket.Extraction;

/// <summary>Every format that can be read: one line each.</summary>
internal static class ExtractorCatalog
{
    public static IReadOnlyList<IPageExtractor> Create(ExtractOptions options, PopplerTools poppler) =>
    [
        new PdfToText(poppler, options),
        new DocxExtractor(options),
        new HtmlExtractor(options),
        new PlainTextExtractor(options),
        new Ole2Extractor(),
    ];
}
