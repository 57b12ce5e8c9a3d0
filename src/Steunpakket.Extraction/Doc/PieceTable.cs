using System.Buffers.Binary;

namespace Steunpakket.Extraction.Doc;

/// <summary>Where the text lies ([MS-DOC] 2.8.35 and 2.9.38): pieces in the order of reading.</summary>
internal static class PieceTable
{
    private const byte Properties = 1;
    private const byte Table = 2;
    private const int EntryBytes = 8;
    private const uint CompressedFlag = 0x40000000;

    /// <param name="clx">The part of the table stream that holds it.</param>
    /// <exception cref="InvalidDataException">It is broken.</exception>
    public static List<Piece> Read(ReadOnlySpan<byte> clx, int documentBytes)
    {
        while (clx is [Properties, ..] && clx.Length >= 3)
        {
            clx = clx[Math.Min(clx.Length, 3 + BinaryPrimitives.ReadUInt16LittleEndian(clx[1..]))..];
        }

        if (clx is not [Table, ..] || clx.Length < 5 || BinaryPrimitives.ReadUInt32LittleEndian(clx[1..]) is var length && length > clx.Length - 5)
        {
            throw new InvalidDataException("The Word file has no piece table.");
        }

        return Pieces(clx.Slice(5, (int)length), documentBytes);
    }

    private static List<Piece> Pieces(ReadOnlySpan<byte> plc, int documentBytes)
    {
        var count = (plc.Length - sizeof(uint)) / (sizeof(uint) + EntryBytes);
        var pieces = new List<Piece>();
        long characters = 0;

        for (var i = 0; i < count; i++)
        {
            var from = BinaryPrimitives.ReadUInt32LittleEndian(plc[(4 * i)..]);
            var until = BinaryPrimitives.ReadUInt32LittleEndian(plc[(4 * (i + 1))..]);
            var place = BinaryPrimitives.ReadUInt32LittleEndian(plc[((4 * (count + 1)) + (EntryBytes * i) + 2)..]);
            var isWide = (place & CompressedFlag) == 0;
            var offset = isWide ? place : (place & ~CompressedFlag) / 2;
            var length = until < from || offset > documentBytes ? 0 : Math.Min(until - from, (documentBytes - offset) / (isWide ? 2u : 1));

            // Pieces may share bytes only in a file made to be endless.
            characters += length;
            if (characters > documentBytes)
            {
                throw new InvalidDataException("The Word file's pieces overlap.");
            }

            pieces.Add(new Piece((int)length, (int)Math.Min(offset, documentBytes), isWide));
        }

        return pieces;
    }
}
