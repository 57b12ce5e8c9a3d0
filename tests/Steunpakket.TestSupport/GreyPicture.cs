using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Steunpakket.TestSupport;

/// <summary>A picture of a byte a pixel, 0 black and 255 white, row by row.</summary>
internal sealed record GreyPicture(int Width, int Height, byte[] Pixels)
{
    /// <param name="bytes">As <c>pdftoppm -gray</c> writes them.</param>
    public static GreyPicture Parse(byte[] bytes)
    {
        var words = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 40)).Split('\n', ' ');
        var (width, height) = (int.Parse(words[1], null), int.Parse(words[2], null));
        return new GreyPicture(width, height, bytes[^(width * height)..]);
    }

    public static GreyPicture Noise(int width, int height, int seed)
    {
        var pixels = new byte[width * height];
        new Random(seed).NextBytes(pixels);
        return new GreyPicture(width, height, pixels);
    }

    /// <summary>A quarter to the right.</summary>
    public GreyPicture Turned()
    {
        var turned = new byte[Pixels.Length];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                turned[(x * Height) + Height - 1 - y] = Pixels[(y * Width) + x];
            }
        }

        return new GreyPicture(Height, Width, turned);
    }

    /// <summary>With so many pixels a thousand made black or white.</summary>
    public GreyPicture Speckled(int perThousand, int seed)
    {
        var random = new Random(seed);
        return this with { Pixels = [.. Pixels.Select(p => random.Next(1000) < perThousand ? (byte)(255 * random.Next(2)) : p)] };
    }

    /// <param name="side">Written in the head instead of the true width and height; null for those.</param>
    public byte[] Png(int? side = null)
    {
        using var file = new MemoryStream();
        file.Write([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n']);
        Chunk(file, "IHDR", [.. Big(side ?? Width), .. Big(side ?? Height), 8, 0, 0, 0, 0]);
        Chunk(file, "IDAT", Packed([.. Rows().SelectMany(row => row.Prepend((byte)0))]));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>A page a picture, unpacked.</summary>
    public static byte[] Tiff(params GreyPicture[] pages)
    {
        var file = new List<byte>([.. "II*\0"u8, 8, 0, 0, 0]);
        for (var i = 0; i < pages.Length; i++)
        {
            var (page, start) = (pages[i], file.Count);
            const int DirectoryBytes = 2 + (8 * 12) + 4;
            var next = i == pages.Length - 1 ? 0 : start + DirectoryBytes + page.Pixels.Length;
            (int Tag, int Value)[] entries =
            [
                (256, page.Width), (257, page.Height), (258, 8), (259, 1), (262, 1), (273, start + DirectoryBytes), (278, page.Height), (279, page.Pixels.Length),
            ];
            file.AddRange([8, 0]);
            foreach (var (tag, value) in entries)
            {
                file.AddRange([(byte)(tag & 0xFF), (byte)(tag >> 8), 4, 0, 1, 0, 0, 0, .. Little(value)]);
            }

            file.AddRange([.. Little(next), .. page.Pixels]);
        }

        return [.. file];
    }

    public byte[] Bmp()
    {
        var rowBytes = (Width + 3) / 4 * 4;
        var file = new List<byte>([.. "BM"u8, .. Little(1078 + (rowBytes * Height)), 0, 0, 0, 0, .. Little(1078)]);
        file.AddRange([.. Little(40), .. Little(Width), .. Little(Height), 1, 0, 8, 0, .. Little(0), .. Little(rowBytes * Height), .. Little(0), .. Little(0), .. Little(256), .. Little(0)]);
        file.AddRange(Enumerable.Range(0, 256).SelectMany(i => new[] { (byte)i, (byte)i, (byte)i, (byte)0 }));
        foreach (var row in Rows().Reverse())
        {
            file.AddRange([.. row, .. new byte[rowBytes - Width]]);
        }

        return [.. file];
    }

    private IEnumerable<byte[]> Rows() => Pixels.Chunk(Width);

    internal static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            zlib.Write(bytes);
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, string name, byte[] data)
    {
        byte[] body = [.. Encoding.Latin1.GetBytes(name), .. data];
        file.Write([.. Big(data.Length), .. body, .. Big(unchecked((int)Crc(body)))]);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        return ~crc;
    }

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Little(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
