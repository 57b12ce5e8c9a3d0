using System.Buffers.Binary;

namespace Steunpakket.Extraction.Doc;

/// <summary>The beginning of a Word file, which says where everything is ([MS-DOC] 2.5). Offsets are those of Word 97, which later versions keep.</summary>
internal sealed class Fib
{
    private const int Flags = 0x0A;
    private const int EncryptedFlag = 0x0100;
    private const int OtherTableFlag = 0x0200;
    private const int FirstLength = 0x4C;
    private const int Bytes = 0x1AA;

    private readonly byte[] _document;

    /// <param name="document">The stream WordDocument.</param>
    /// <exception cref="InvalidDataException">It is too short.</exception>
    public Fib(byte[] document)
    {
        _document = document.Length >= Bytes ? document : throw new InvalidDataException("The Word file has no beginning.");
    }

    public ReadOnlySpan<byte> Document => _document;

    public bool IsEncrypted => (U16(Flags) & EncryptedFlag) != 0;

    public string TableStream => (U16(Flags) & OtherTableFlag) != 0 ? "1Table" : "0Table";

    /// <summary>Characters of body, footnotes, headers, macros, comments, endnotes, text boxes, text boxes in headers: they stand in this order.</summary>
    public int[] Lengths => [.. Enumerable.Range(0, 8).Select(i => (int)Math.Min(U32(FirstLength + (4 * i)), int.MaxValue))];

    public (uint Offset, uint Length) Pieces => Pair(0x1A2);

    public (uint Offset, uint Length) CharacterRuns => Pair(0xFA);

    public (uint Offset, uint Length) ParagraphRuns => Pair(0x102);

    private (uint Offset, uint Length) Pair(int at) => (U32(at), U32(at + 4));

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(_document.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_document.AsSpan(at));
}
