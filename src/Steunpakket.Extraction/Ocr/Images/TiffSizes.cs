using System.Buffers.Binary;

namespace Steunpakket.Extraction.Ocr.Images;

/// <summary>The pages of a TIFF: a chain of directories with the size of each (TIFF 6.0).</summary>
internal sealed class TiffSizes
{
    private const int MaxPages = 10_000;
    private const int EntryBytes = 12;
    private const int WidthTag = 256;
    private const int HeightTag = 257;
    private const int ShortType = 3;

    private readonly PictureBytes _file;
    private readonly bool _isBig;

    private TiffSizes(PictureBytes file) => (_file, _isBig) = (file, file.Byte(0) == 'M');

    /// <remarks>A chain that breaks off or bites its tail ends there; what stands before is good.</remarks>
    public static IReadOnlyList<PixelSize> Read(PictureBytes file)
    {
        var tiff = new TiffSizes(file);
        var seen = new HashSet<long>();
        var pages = new List<PixelSize>();
        for (var at = tiff.Long(4); at != 0 && pages.Count < MaxPages && seen.Add(at);)
        {
            if (pages.Count == 0)
            {
                (var first, at) = tiff.Directory(at);
                pages.Add(first);
            }
            else if (tiff.TryDirectory(at) is var (size, next))
            {
                pages.Add(size);
                at = next;
            }
        }

        return pages.Count > 0 ? pages : throw new InvalidDataException("a TIFF without a page");
    }

    private (PixelSize Size, long Next)? TryDirectory(long at)
    {
        try
        {
            return Directory(at);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private (PixelSize Size, long Next) Directory(long at)
    {
        var count = Short(_file.At(at, 2));
        var entries = _file.At(at + 2, (count * EntryBytes) + 4);
        var (width, height) = (0L, 0L);
        for (var i = 0; i < count; i++)
        {
            var entry = entries.AsSpan(i * EntryBytes, EntryBytes);
            width = Short(entry) == WidthTag ? Value(entry) : width;
            height = Short(entry) == HeightTag ? Value(entry) : height;
        }

        return (ImageSizes.Size(width, height), Long(entries.AsSpan(count * EntryBytes)));
    }

    private long Value(ReadOnlySpan<byte> entry) => Short(entry[2..]) == ShortType ? Short(entry[8..]) : Long(entry[8..]);

    private long Long(int offset) => Long(_file.At(offset, 4));

    private long Long(ReadOnlySpan<byte> bytes) => _isBig ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    private int Short(ReadOnlySpan<byte> bytes) => _isBig ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
