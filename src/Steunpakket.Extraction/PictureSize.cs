namespace Steunpakket.Extraction;

/// <summary>How much room a picture takes that could hold text.</summary>
public static class PictureSize
{
    private const double PointsAnInch = 72;
    private const double MinPixelsAnInch = 40; // letters of 10 points are 6 pixels high: below that nobody reads them
    private const double A4 = 595.3 * 841.9; // points × points

    /// <param name="pixels">Its width and height in itself.</param>
    /// <param name="points">Its width and height on the page.</param>
    /// <returns>Its area in A4 pages; 0 for one too coarse for letters, such as a coloured ground.</returns>
    public static double InA4((double Width, double Height) pixels, (double Width, double Height) points)
    {
        var isReadable = IsReadable(pixels.Width, points.Width) && IsReadable(pixels.Height, points.Height);
        return isReadable ? points.Width * points.Height / A4 : 0;
    }

    // Of a place without size, or one that is no number, nothing is seen.
    private static bool IsReadable(double pixels, double points) =>
        double.IsFinite(points) && points > 0 && pixels * PointsAnInch / points >= MinPixelsAnInch;
}
