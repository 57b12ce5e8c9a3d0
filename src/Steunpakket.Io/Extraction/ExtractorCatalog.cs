using Steunpakket.Io.Extraction.Docx;
using Steunpakket.Io.Extraction.Html;
using Steunpakket.Io.Extraction.Pdf;
using Steunpakket.Io.Extraction.Text;

namespace Steunpakket.Io.Extraction;

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
