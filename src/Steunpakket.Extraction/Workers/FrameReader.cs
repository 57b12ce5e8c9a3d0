using System.Buffers.Binary;

namespace Steunpakket.Extraction.Workers;

/// <summary>Reads frames. Memory follows the bytes that came, not the length that was announced.</summary>
/// <param name="maxPayload">Bytes a frame may have.</param>
internal sealed class FrameReader(Stream stream, int maxPayload)
{
    private const int FirstBytes = 64 * 1024; // what a Linux pipe holds

    private byte[] _buffer = new byte[FirstBytes];
    private int _start;
    private int _end;

    /// <returns>Null at the end of the stream, also in the middle of a frame.</returns>
    /// <exception cref="WorkerProtocolException">No frame begins here.</exception>
    public async ValueTask<Frame?> ReadAsync(CancellationToken cancellationToken)
    {
        if (!await FillAsync(Frame.HeaderBytes, cancellationToken))
        {
            return null;
        }

        var (kind, number, length) = Header(_buffer.AsSpan(_start));
        if (!Enum.IsDefined(kind) || length < 0 || length > maxPayload)
        {
            throw new WorkerProtocolException($"a frame of kind {(byte)kind} and {length} bytes");
        }

        if (!await FillAsync(Frame.HeaderBytes + length, cancellationToken))
        {
            return null;
        }

        var payload = _buffer.AsMemory(_start + Frame.HeaderBytes, length);
        _start += Frame.HeaderBytes + length;
        return new Frame(kind, number, payload);
    }

    private static (FrameKind Kind, int Number, int Length) Header(ReadOnlySpan<byte> bytes) =>
        ((FrameKind)bytes[0], BinaryPrimitives.ReadInt32LittleEndian(bytes[1..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[5..]));

    private async ValueTask<bool> FillAsync(int count, CancellationToken cancellationToken)
    {
        while (_end - _start < count)
        {
            MakeRoom(count);
            var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
            if (read == 0)
            {
                return false;
            }

            _end += read;
        }

        return true;
    }

    private void MakeRoom(int count)
    {
        if (_start > 0 && _buffer.Length - _start < count)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(2L * _buffer.Length, Math.Max(_buffer.Length + 1L, Frame.HeaderBytes + (long)maxPayload)));
        }
    }
}
