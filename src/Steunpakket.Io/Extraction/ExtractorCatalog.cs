using Steunpakket.Io.Extraction.Pdf;

namespace Steunpakket.Io.Extraction;

/// <summary>Every format that can be read: one line each.</summary>
internal static class ExtractorCatalog
{
    public static IReadOnlyList<IPageExtractor> Create(ExtractOptions options, PopplerTools poppler) =>
    [
        new PdfToText(poppler, options),
    ];
}
