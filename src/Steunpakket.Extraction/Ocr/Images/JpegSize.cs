namespace Steunpakket.Extraction.Ocr.Images;

/// <summary>A JPEG tells its size in the frame head, which stands behind any number of other segments (ITU-T T.81, annex B).</summary>
internal static class JpegSize
{
    private const int MaxSegments = 10_000;
    private const byte Mark = 0xFF;

    public static PixelSize Read(PictureBytes file)
    {
        file.Expect(0, [Mark, 0xD8, Mark]);
        var at = 2L;
        for (var i = 0; i < MaxSegments; i++)
        {
            var marker = file.Byte(at + 1);
            if (file.Byte(at) != Mark || marker is 0xD9 or 0xDA)
            {
                break;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return ImageSizes.Size(file.BigShort(at + 7), file.BigShort(at + 5));
            }

            // Marks may be repeated to fill up; some segments are a mark only.
            at += marker == Mark ? 1 : marker is 0x01 or (>= 0xD0 and <= 0xD8) ? 2 : 2 + Math.Max(2, file.BigShort(at + 2));
        }

        throw new InvalidDataException("a JPEG without a frame");
    }
}
