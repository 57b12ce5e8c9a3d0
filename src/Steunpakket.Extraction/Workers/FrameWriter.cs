using System.Buffers.Binary;
using System.Text;

namespace Steunpakket.Extraction.Workers;

/// <summary>Writes frames, each in one go.</summary>
internal sealed class FrameWriter(Stream stream)
{
    private byte[] _buffer = new byte[4 * 1024];

    /// <param name="numbers">The payload's beginning.</param>
    /// <param name="text">The payload's end; written as UTF-8.</param>
    public void Write(FrameKind kind, int number, ReadOnlySpan<byte> numbers, ReadOnlySpan<char> text)
    {
        var length = numbers.Length + Encoding.UTF8.GetByteCount(text);
        var frame = Room(Frame.HeaderBytes + length);
        frame[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(frame[1..], number);
        BinaryPrimitives.WriteInt32LittleEndian(frame[5..], length);
        numbers.CopyTo(frame[Frame.HeaderBytes..]);
        Encoding.UTF8.GetBytes(text, frame[(Frame.HeaderBytes + numbers.Length)..]);
        stream.Write(frame);
        stream.Flush();
    }

    private Span<byte> Room(int length)
    {
        if (_buffer.Length < length)
        {
            _buffer = new byte[Math.Max(length, 2 * _buffer.Length)];
        }

        return _buffer.AsSpan(0, length);
    }
}
