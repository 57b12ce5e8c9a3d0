namespace Steunpakket.Extraction.Ocr.Images;

/// <summary>The size of a JPEG 2000 as its code stream tells it, because that is what is unpacked; the head of the file may say another.</summary>
internal static class Jp2Size
{
    private const int MaxBoxes = 10_000;
    private const int Head = 8;

    public static PixelSize Read(PictureBytes file)
    {
        file.Expect(0, [0, 0, 0, 12, .. "jP  "u8, (byte)'\r', (byte)'\n', 0x87, (byte)'\n']);
        var at = 12L;
        for (var i = 0; i < MaxBoxes; i++)
        {
            var length = file.BigLong(at);
            var head = length == 1 ? 2 * Head : Head;
            if (file.At(at + 4, 4).AsSpan().SequenceEqual("jp2c"u8))
            {
                return CodeStream(file, at + head);
            }

            length = length == 1 ? (file.BigLong(at + Head) << 32) + file.BigLong(at + Head + 4) : length;
            if (length < head)
            {
                break;
            }

            at = length > long.MaxValue - at ? long.MaxValue : at + length;
        }

        throw new InvalidDataException("a JPEG 2000 without a code stream");
    }

    private static PixelSize CodeStream(PictureBytes file, long at)
    {
        file.Expect(at, [0xFF, 0x4F, 0xFF, 0x51]);
        return ImageSizes.Size(file.BigLong(at + 8) - file.BigLong(at + 16), file.BigLong(at + 12) - file.BigLong(at + 20));
    }
}
