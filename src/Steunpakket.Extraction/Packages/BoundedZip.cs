using System.Buffers.Binary;
using System.IO.Compression;

namespace Steunpakket.Extraction.Packages;

/// <summary>Opens a zip archive of modest size, or says that it is none.</summary>
/// <remarks>The archive class reads the whole directory, and a file that is all directory would take gigabytes.</remarks>
internal static class BoundedZip
{
    private const int MaxDirectoryBytes = 2 << 20;
    private const int EndRecordBytes = 22;
    private const int MaxCommentBytes = ushort.MaxValue;
    private const int DirectoryOffsetAt = 16;

    /// <param name="stream">Disposed with the archive.</param>
    /// <exception cref="InvalidDataException">No zip archive, or a broken one.</exception>
    /// <exception cref="ExtractionLimitException">The directory is larger than any Office file's.</exception>
    public static ZipArchive Open(Stream stream)
    {
        CheckDirectory(stream);
        stream.Position = 0;
        return new ZipArchive(stream, ZipArchiveMode.Read);
    }

    private static void CheckDirectory(Stream stream)
    {
        var tail = new byte[Math.Min(stream.Length, EndRecordBytes + MaxCommentBytes)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);

        if (end < 0 || tail.Length - end < EndRecordBytes)
        {
            throw new InvalidDataException("The zip archive has no end.");
        }

        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + DirectoryOffsetAt));
        var length = stream.Length - tail.Length + end - start;

        // 0xFFFFFFFF, the mark of zip64, gives a negative length in a file below 4 GiB.
        if (length is < 0 or > MaxDirectoryBytes)
        {
            throw new ExtractionLimitException(NotReadReason.TooLarge, "a zip directory larger than any Office file's");
        }
    }
}
