namespace Steunpakket.Extraction.Ocr;

/// <param name="Width">In pixels, at least 1.</param>
/// <param name="Height">In pixels, at least 1.</param>
internal readonly record struct PixelSize(int Width, int Height)
{
    /// <summary>A0 at 200 dpi has 62 million; decoded in colour so many are 400 MB.</summary>
    public const long MaxPixels = 100_000_000;

    /// <summary>Tesseract reads no longer sides.</summary>
    public const int MaxSide = 32_767;

    public bool IsTooLarge => Width > MaxSide || Height > MaxSide || (long)Width * Height > MaxPixels;

    public override string ToString() => $"{Width} x {Height} pixels";
}
