using System.Buffers.Binary;

namespace Steunpakket.Extraction.Ocr.Images;

/// <summary>Tells the sizes of a picture's pages by its heads, before anything unpacks it.</summary>
internal static class ImageSizes
{
    /// <param name="kind">As <see cref="FileSniffer"/> calls it.</param>
    public static bool Knows(string kind) => Reader(kind) is not null;

    /// <returns>One a page, at least one.</returns>
    /// <exception cref="InvalidDataException">Not of that kind, or without a size.</exception>
    public static IReadOnlyList<PixelSize> Read(string path, string kind)
    {
        using var file = new PictureBytes(path);
        var read = Reader(kind) ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "No reader.");
        return read(file);
    }

    /// <exception cref="InvalidDataException">No picture has it.</exception>
    public static PixelSize Size(long width, long height) => width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue
        ? new PixelSize((int)width, (int)height)
        : throw new InvalidDataException("a picture without a size");

    private static Func<PictureBytes, IReadOnlyList<PixelSize>>? Reader(string kind) => kind switch
    {
        "image/png" => file => [Png(file)],
        "image/jpeg" => file => [JpegSize.Read(file)],
        "image/gif" => file => [GifSize.Read(file)],
        "image/tiff" => TiffSizes.Read,
        "image/bmp" => file => [Bmp(file)],
        "image/webp" => file => [WebpSize.Read(file)],
        "image/jp2" => file => [Jp2Size.Read(file)],
        _ => null,
    };

    private static PixelSize Png(PictureBytes file)
    {
        file.Expect(0, [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', 0, 0, 0, 13, .. "IHDR"u8]);
        return Size(file.BigLong(16), file.BigLong(20));
    }

    // A negative height is of one that is stored from top to bottom.
    private static PixelSize Bmp(PictureBytes file)
    {
        file.Expect(0, "BM"u8);
        return Size(file.LittleLong(18), Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(file.At(22, 4))));
    }
}
