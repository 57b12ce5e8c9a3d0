namespace Steunpakket.Extraction.Ocr.Images;

/// <summary>The size of a WebP in the head of its first chunk, of which there are three kinds (RFC 9649).</summary>
internal static class WebpSize
{
    private const int Side = 0x3FFF; // 14 bits
    private const int Chunk = 12;
    private const int Data = 20;

    public static PixelSize Read(PictureBytes file)
    {
        file.Expect(0, "RIFF"u8);
        file.Expect(8, "WEBP"u8);
        return System.Text.Encoding.Latin1.GetString(file.At(Chunk, 4)) switch
        {
            "VP8 " => ImageSizes.Size(file.LittleShort(Data + 6) & Side, file.LittleShort(Data + 8) & Side),
            "VP8L" when file.LittleLong(Data + 1) is var bits => ImageSizes.Size((bits & Side) + 1, ((bits >> 14) & Side) + 1),
            "VP8X" => ImageSizes.Size((file.LittleLong(Data + 4) & 0xFFFFFF) + 1, (file.LittleLong(Data + 7) & 0xFFFFFF) + 1),
            _ => throw new InvalidDataException("no such picture"),
        };
    }
}
