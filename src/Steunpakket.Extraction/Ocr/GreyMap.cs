using System.Buffers.Text;

namespace Steunpakket.Extraction.Ocr;

/// <summary>A picture as <c>pdftoppm -gray</c> writes it: <c>P5</c>, width, height and 255, then a byte a pixel.</summary>
internal static class GreyMap
{
    /// <returns>False as well for one that was cut off.</returns>
    public static bool IsWhole(ReadOnlySpan<byte> picture)
    {
        if (!picture.StartsWith("P5\n"u8))
        {
            return false;
        }

        var rest = picture[3..];
        return Number(ref rest) is { } width && Number(ref rest) is { } height && Number(ref rest) == 255 && (long)width * height == rest.Length && rest.Length > 0;
    }

    private static int? Number(ref ReadOnlySpan<byte> rest)
    {
        if (!Utf8Parser.TryParse(rest, out int number, out var used) || used >= rest.Length)
        {
            return null;
        }

        rest = rest[(used + 1)..];
        return number;
    }
}
