using System.Buffers.Binary;

namespace Steunpakket.Extraction.Ppt;

/// <summary>A record of a PowerPoint file ([MS-PPT] 2.3.1): its type, and where its content lies in the stream.</summary>
/// <param name="Instance">What the type's own rules make of it.</param>
/// <param name="IsContainer">Its content are records.</param>
internal readonly record struct PptRecord(int Type, int Instance, bool IsContainer, int Start, int Length)
{
    public const int HeaderBytes = 8;

    private const int ContainerVersion = 15;

    public int End => Start + Length;

    /// <param name="limit">Where what it stands in ends; a longer record is cut there.</param>
    public static PptRecord? At(ReadOnlySpan<byte> stream, int at, int limit)
    {
        if (at < 0 || at > limit - HeaderBytes)
        {
            return null;
        }

        var versionAndInstance = BinaryPrimitives.ReadUInt16LittleEndian(stream[at..]);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(stream[(at + 4)..]);
        return new PptRecord(
            BinaryPrimitives.ReadUInt16LittleEndian(stream[(at + 2)..]),
            versionAndInstance >> 4,
            (versionAndInstance & ContainerVersion) == ContainerVersion,
            at + HeaderBytes,
            (int)Math.Min(length, (uint)(limit - at - HeaderBytes)));
    }
}
