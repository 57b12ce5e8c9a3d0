using Steunpakket.Extraction;

namespace Steunpakket.Io.Http;

/// <summary>
/// The packed bytes of one answer as they come in: counted, and each within the idle time. What goes wrong on the way comes out as
/// a <see cref="SourceUnavailableException"/>, so that trouble of the network is never taken for trouble of the disk.
/// </summary>
internal sealed class IncomingStream(Stream inner, TimeSpan idle, TimeProvider time) : ForwardStream(inner)
{
    private byte? _peeked;

    public long Received { get; private set; }

    /// <summary>The next byte, which stays to be read; null at the end.</summary>
    public async ValueTask<byte?> PeekAsync(CancellationToken cancellationToken)
    {
        var one = new byte[1];
        _peeked ??= await ReceiveAsync(one, cancellationToken) == 1 ? one[0] : null;
        return _peeked;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_peeked is { } first && buffer.Length > 0)
        {
            buffer.Span[0] = first;
            _peeked = null;
            return 1;
        }

        return await ReceiveAsync(buffer, cancellationToken);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async ValueTask<int> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(idle, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        try
        {
            var read = await Inner.ReadAsync(buffer, either.Token);
            Received += read;
            return read;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && late.IsCancellationRequested)
        {
            throw new SourceUnavailableException(HttpReason.Timeout, $"nothing came for {idle.TotalSeconds:0.#} s, after {Received} bytes") { MayPassSoon = true };
        }
        catch (Exception broken) when (broken is IOException or HttpRequestException)
        {
            throw new SourceUnavailableException(HttpReason.Truncated, $"the answer broke off after {Received} bytes: {broken.Message}") { MayPassSoon = true };
        }
    }
}
