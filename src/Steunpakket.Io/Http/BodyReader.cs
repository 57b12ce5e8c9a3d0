using System.Buffers;
using System.Security.Cryptography;

namespace Steunpakket.Io.Http;

/// <summary>Reads bodies to memory or to a file, unpacked and within limits.</summary>
internal sealed class BodyReader(HttpDoorOptions options, TimeProvider time)
{
    /// <summary>Enough of an error page to know it by.</summary>
    private const int BeginningBytes = 64 << 10;

    private const int BufferBytes = 64 << 10;

    /// <exception cref="SourceUnavailableException">It is too large, comes too slowly, breaks off or does not unpack.</exception>
    public async Task<ReceivedBody> ReadAsync(HttpResponseMessage response, HttpAsk ask, Traffic traffic, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        var onlyBeginning = status >= 500 || (ask.File is not null && status is not (200 or 203));
        var declared = response.Content.Headers.ContentLength;
        if (declared > ask.MaxBytes && !onlyBeginning)
        {
            throw TooLarge(ask, $"{declared} bytes are announced");
        }

        await using var incoming = new IncomingStream(await response.Content.ReadAsStreamAsync(cancellationToken), options.IdleTimeout, time);
        try
        {
            await using var body = await ContentCoding.UnpackAsync(incoming, string.Join(", ", response.Content.Headers.ContentEncoding), cancellationToken);
            if (onlyBeginning)
            {
                return await BeginningAsync(body, cancellationToken);
            }

            var received = ask.File is { } file ? await ToFileAsync(body, file, ask, cancellationToken) : await ToMemoryAsync(body, ask, cancellationToken);
            return incoming.Received < declared ? throw Truncated($"{incoming.Received} of {declared} bytes came") : received;
        }
        finally
        {
            traffic.AddBytes(incoming.Received);
        }
    }

    private static async Task<ReceivedBody> ToMemoryAsync(Stream body, HttpAsk ask, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        var length = await CopyAsync(body, chunk => memory.Write(chunk.Span), ask, cancellationToken);
        return new ReceivedBody(memory.GetBuffer().AsMemory(0, (int)length), length, Sha256: null);
    }

    private static async Task<ReceivedBody> ToFileAsync(Stream body, string path, HttpAsk ask, CancellationToken cancellationToken)
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            var length = await CopyAsync(body, Write, ask, cancellationToken);
            RandomAccess.FlushToDisk(file.SafeFileHandle);
            return new ReceivedBody(default, length, Convert.ToHexStringLower(hash.GetHashAndReset()));

            void Write(ReadOnlyMemory<byte> chunk)
            {
                hash.AppendData(chunk.Span);
                file.Write(chunk.Span);
            }
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    /// <summary>What can be had of a body that is only looked at.</summary>
    private static async Task<ReceivedBody> BeginningAsync(Stream body, CancellationToken cancellationToken)
    {
        var beginning = new byte[BeginningBytes];
        var length = 0;
        try
        {
            while (length < beginning.Length && await body.ReadAsync(beginning.AsMemory(length), cancellationToken) is var read and > 0)
            {
                length += read;
            }
        }
        catch (Exception broken) when (broken is SourceUnavailableException || IsBadPacking(broken))
        {
            // The status says enough.
        }

        return new ReceivedBody(beginning.AsMemory(0, length), length, Sha256: null);
    }

    /// <returns>How many bytes there were.</returns>
    private static async Task<long> CopyAsync(Stream body, Action<ReadOnlyMemory<byte>> write, HttpAsk ask, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            var length = 0L;
            while (await NextAsync(body, buffer, cancellationToken) is var read and > 0)
            {
                length += read;
                if (length > ask.MaxBytes)
                {
                    throw TooLarge(ask, "there is more");
                }

                write(buffer.AsMemory(0, read));
            }

            return length;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async Task<int> NextAsync(Stream body, byte[] buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await body.ReadAsync(buffer, cancellationToken);
        }
        catch (Exception broken) when (IsBadPacking(broken))
        {
            throw Truncated($"the packed answer does not unpack: {broken.Message}");
        }
    }

    /// <summary>Brotli's stream throws the second.</summary>
    private static bool IsBadPacking(Exception broken) => broken is InvalidDataException or InvalidOperationException;

    private static SourceUnavailableException Truncated(string detail) => new(HttpReason.Truncated, detail) { MayPassSoon = true };

    private static SourceUnavailableException TooLarge(HttpAsk ask, string detail) =>
        new(HttpReason.TooLarge, $"{detail}; the limit is {ask.MaxBytes} bytes");
}
