using System.Buffers;

namespace Steunpakket.Extraction.Processes;

/// <summary>The bytes of a stream in rented memory, up to a limit.</summary>
internal sealed class PooledBytes : IDisposable
{
    private const int FirstRent = 64 * 1024; // what a Linux pipe holds

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstRent);
    private int _length;

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, _length);

    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, _length);

    /// <summary>Reads to the end.</summary>
    /// <returns>False when the stream holds more than <paramref name="limit"/> bytes; reading stopped there.</returns>
    public async ValueTask<bool> FillAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_length == _bytes.Length)
            {
                Grow();
            }

            var read = await stream.ReadAsync(_bytes.AsMemory(_length), cancellationToken);

            if (read == 0)
            {
                return true;
            }

            _length += read;

            if (_length > limit)
            {
                return false;
            }
        }
    }

    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
            _length = 0;
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
