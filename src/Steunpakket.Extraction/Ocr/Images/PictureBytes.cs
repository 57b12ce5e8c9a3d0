using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace Steunpakket.Extraction.Ocr.Images;

/// <summary>Numbers at places in a file.</summary>
internal sealed class PictureBytes(string path) : IDisposable
{
    private readonly SafeFileHandle _file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);

    /// <exception cref="InvalidDataException">The file ends before.</exception>
    public byte[] At(long offset, int count)
    {
        var bytes = new byte[count];
        for (var done = 0; done < count;)
        {
            var read = offset < 0 || offset > long.MaxValue - count ? 0 : RandomAccess.Read(_file, bytes.AsSpan(done), offset + done);
            done += read > 0 ? read : throw new InvalidDataException("a picture that ends early");
        }

        return bytes;
    }

    public byte Byte(long offset) => At(offset, 1)[0];

    public int BigShort(long offset) => BinaryPrimitives.ReadUInt16BigEndian(At(offset, 2));

    public int LittleShort(long offset) => BinaryPrimitives.ReadUInt16LittleEndian(At(offset, 2));

    public long BigLong(long offset) => BinaryPrimitives.ReadUInt32BigEndian(At(offset, 4));

    public long LittleLong(long offset) => BinaryPrimitives.ReadUInt32LittleEndian(At(offset, 4));

    /// <exception cref="InvalidDataException">Other bytes stand there.</exception>
    public void Expect(long offset, ReadOnlySpan<byte> bytes)
    {
        if (!At(offset, bytes.Length).AsSpan().SequenceEqual(bytes))
        {
            throw new InvalidDataException("no such picture");
        }
    }

    public void Dispose() => _file.Dispose();
}
