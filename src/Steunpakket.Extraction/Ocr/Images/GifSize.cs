namespace Steunpakket.Extraction.Ocr.Images;

/// <summary>The size of a GIF's first picture, which is the one that is read; the screen it stands on can have another.</summary>
internal static class GifSize
{
    private const int MaxBlocks = 100_000;
    private const byte Extension = 0x21;
    private const byte Picture = 0x2C;

    public static PixelSize Read(PictureBytes file)
    {
        file.Expect(0, "GIF8"u8);
        file.Expect(5, "a"u8);
        var flags = file.Byte(10);
        var at = 13L + ((flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1));
        for (var i = 0; i < MaxBlocks && file.Byte(at) == Extension; i++)
        {
            at = EndOfBlocks(file, at + 2);
        }

        return file.Byte(at) == Picture
            ? ImageSizes.Size(file.LittleShort(at + 5), file.LittleShort(at + 7))
            : throw new InvalidDataException("a GIF without a picture");
    }

    private static long EndOfBlocks(PictureBytes file, long at)
    {
        for (var i = 0; i < MaxBlocks; i++)
        {
            var length = file.Byte(at);
            at += 1 + length;
            if (length == 0)
            {
                return at;
            }
        }

        throw new InvalidDataException("a GIF of comments");
    }
}
