using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Steunpakket.Extraction.Redaction;

/// <summary>A drawn page as <c>pdftoppm -gray</c> gives it (PGM, one byte a pixel), 0 black to 255 white.</summary>
internal readonly ref partial struct GreyImage
{
    private const int MostHeaderBytes = 64;

    private readonly ReadOnlySpan<byte> _pixels;

    private GreyImage(int width, int height, ReadOnlySpan<byte> pixels)
    {
        (Width, Height) = (width, height);
        _pixels = pixels;
    }

    public int Width { get; }

    public int Height { get; }

    /// <returns>False when it is no whole picture.</returns>
    public static bool TryRead(ReadOnlySpan<byte> pgm, out GreyImage image)
    {
        image = default;
        var header = Header().Match(Encoding.Latin1.GetString(pgm[..Math.Min(pgm.Length, MostHeaderBytes)]));
        if (!header.Success)
        {
            return false;
        }

        var (width, height) = (Number(header, 1), Number(header, 2));
        var pixels = pgm[header.Length..];
        image = new GreyImage(width, height, pixels);
        return width > 0 && height > 0 && (long)width * height <= pixels.Length;
    }

    /// <summary>Pixels of one row, from <paramref name="left"/> up to but not <paramref name="right"/>.</summary>
    public ReadOnlySpan<byte> Row(int y, int left, int right) => _pixels[((y * Width) + left)..((y * Width) + right)];

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\AP5\s+([0-9]{1,6})\s+([0-9]{1,6})\s+255\s")]
    private static partial Regex Header();
}
