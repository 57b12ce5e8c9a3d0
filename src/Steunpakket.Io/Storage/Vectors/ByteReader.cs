using System.Globalization;
using System.Text;

namespace Steunpakket.Io.Storage.Vectors;

/// <summary>Reads a file from its start, in pieces that end at a given byte or have a given length.</summary>
internal sealed class ByteReader(string path) : IDisposable
{
    /// <summary>No line of text or word is longer in a file of vectors.</summary>
    private const int LongestPiece = 1 << 21;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly FileStream _file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private long _behind;

    public long Length => _file.Length;

    public bool AtEnd => _start == _end && !Fill();

    /// <summary>The bytes before the next <paramref name="mark"/>, which is read too. Valid until the next read.</summary>
    /// <exception cref="InvalidDataException">The file ends before it.</exception>
    public ReadOnlySpan<byte> Until(byte mark)
    {
        var looked = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_start + looked, _end - _start - looked).IndexOf(mark);
            if (at >= 0)
            {
                var piece = _buffer.AsSpan(_start, looked + at);
                _start += looked + at + 1;
                return piece;
            }

            looked = _end - _start;
            if (looked > LongestPiece || !Fill())
            {
                throw Malformed($"no byte {mark} in the last {looked} bytes");
            }
        }
    }

    /// <exception cref="InvalidDataException">The file ends before <paramref name="target"/> is full.</exception>
    public void Exactly(Span<byte> target)
    {
        while (!target.IsEmpty)
        {
            if (AtEnd)
            {
                throw Malformed($"{target.Length} bytes are missing");
            }

            var count = Math.Min(target.Length, _end - _start);
            _buffer.AsSpan(_start, count).CopyTo(target);
            target = target[count..];
            _start += count;
        }
    }

    /// <summary>Passes over a byte when it is the next one.</summary>
    public bool Skip(byte mark)
    {
        if (AtEnd || _buffer[_start] != mark)
        {
            return false;
        }

        _start++;
        return true;
    }

    public string Word(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return bytes.IsEmpty ? throw Malformed("a word is empty") : Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Malformed("a word is not UTF-8");
        }
    }

    public InvalidDataException Malformed(string why) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{path}: no word vectors: {why} (near byte {_behind + _start})."));

    public void Dispose() => _file.Dispose();

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _behind += _start;
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        var read = _file.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
