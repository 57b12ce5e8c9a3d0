using System.Globalization;
using System.Text.RegularExpressions;

namespace Steunpakket.Extraction.Ocr;

/// <summary>A page of a PDF as <c>pdfinfo</c> tells its crop box.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In points, 1/72 inch.</param>
/// <param name="Height">In points.</param>
internal sealed partial record PdfPageSize(int Number, double Width, double Height)
{
    private const int MinDpi = 50; // below it no letter is left
    private const long MaxDrawnPixels = 40_000_000; // A4 at 600 dpi has 35 million

    /// <param name="output">Of <c>pdfinfo -f 1 -l n</c>.</param>
    public static IReadOnlyList<PdfPageSize> Parse(string output) =>
        [.. Line().Matches(output).Select(line => new PdfPageSize(
            int.Parse(line.Groups[1].ValueSpan, CultureInfo.InvariantCulture),
            double.Parse(line.Groups[2].ValueSpan, CultureInfo.InvariantCulture),
            double.Parse(line.Groups[3].ValueSpan, CultureInfo.InvariantCulture)))];

    /// <summary>The resolution asked for, or the highest at which the page is no gigabyte; null when that shows no letters.</summary>
    public int? Dpi(int wanted)
    {
        var (width, height) = (Math.Max(Width, 1) / 72, Math.Max(Height, 1) / 72);
        var most = Math.Min(Math.Sqrt(MaxDrawnPixels / width / height), PixelSize.MaxSide / Math.Max(width, height));
        return wanted <= most ? wanted : most >= MinDpi ? (int)most : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Width / 72:0.#} x {Height / 72:0.#} inch");

    // "Page    1 size:  595.32 x 841.92 pts (A4)"; more digits than a page has become none.
    [GeneratedRegex(@"^Page +([0-9]{1,9}) size: +([0-9]{1,9}(?:\.[0-9]{1,9})?(?:e\+[0-9]{1,2})?) x ([0-9]{1,9}(?:\.[0-9]{1,9})?(?:e\+[0-9]{1,2})?) pts", RegexOptions.Multiline)]
    private static partial Regex Line();
}
