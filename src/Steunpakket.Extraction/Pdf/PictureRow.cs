using System.Globalization;

namespace Steunpakket.Extraction.Pdf;

/// <summary>A line of <c>pdfimages -list</c>.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Area">In A4 pages; 0 for what is no picture by itself, or too coarse for letters.</param>
internal readonly record struct PictureRow(int Page, double Area)
{
    private const int FewestColumns = 13; // 14, or 13 where it stands inside the page and not for itself

    // Beside the picture of which it is a part.
    private static readonly string[] Masks = ["mask", "smask"];

    /// <returns>Null for a line of another kind: the heading, or one that was cut off.</returns>
    public static PictureRow? Of(string line)
    {
        var columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return columns.Length >= FewestColumns && Number(columns[0]) is { } page && Number(columns[3]) is { } width && Number(columns[4]) is { } height
            ? new PictureRow((int)page, Masks.Contains(columns[2], StringComparer.Ordinal) ? 0 : PictureSize.InA4((width, height), (Points(width, columns[^4]), Points(height, columns[^3]))))
            : null;
    }

    // A picture that is painted onto a line has infinitely many pixels an inch.
    private static double Points(double pixels, string pixelsAnInch) => Number(pixelsAnInch) is > 0 and var number ? pixels * 72 / number : double.NaN;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue ? number : null;
}
