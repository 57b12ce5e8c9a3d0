using System.Globalization;
using Steunpakket.Extraction.Pdf;

namespace Steunpakket.Extraction.Ocr;

/// <summary>A page of a PDF as <c>pdfinfo</c> tells its crop box.</summary>
/// <param name="Width">In points, 1/72 inch.</param>
/// <param name="Height">In points.</param>
internal sealed record PdfPageSize(double Width, double Height)
{
    private const int MinDpi = 50; // below it no letter is left
    private const long MaxDrawnPixels = 40_000_000; // A4 at 600 dpi has 35 million

    /// <param name="pdfInfo">The answer of <c>pdfinfo -f 1 -l n</c>.</param>
    /// <returns>By the number of the page; of a page whose size it does not tell, none.</returns>
    public static IReadOnlyDictionary<int, PdfPageSize> Read(string pdfInfo) =>
        PdfInfo.Numbers(pdfInfo, "size").Where(page => page.Value.Length == 2).ToDictionary(page => page.Key, page => new PdfPageSize(page.Value[0], page.Value[1]));

    /// <summary>The resolution asked for, or the highest at which the page is no gigabyte; null when that shows no letters.</summary>
    public int? Dpi(int wanted)
    {
        var (width, height) = (Math.Max(Width, 1) / 72, Math.Max(Height, 1) / 72);
        var most = Math.Min(Math.Sqrt(MaxDrawnPixels / width / height), PixelSize.MaxSide / Math.Max(width, height));
        return wanted <= most ? wanted : most >= MinDpi ? (int)most : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Width / 72:0.#} x {Height / 72:0.#} inch");
}
