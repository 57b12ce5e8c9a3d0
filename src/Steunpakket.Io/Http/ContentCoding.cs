using System.IO.Compression;

namespace Steunpakket.Io.Http;

/// <summary>Unpacks bodies while they come in.</summary>
internal static class ContentCoding
{
    public const string Accepted = "gzip, deflate, br";

    /// <param name="coding">As the server says. One that is not known, such as a character set that strayed in, is no coding.</param>
    public static async ValueTask<Stream> UnpackAsync(IncomingStream body, string coding, CancellationToken cancellationToken)
    {
        switch (coding.Trim().ToLowerInvariant())
        {
            case "gzip" or "x-gzip":
                return new GZipStream(body, CompressionMode.Decompress);
            case "br":
                return new BrotliStream(body, CompressionMode.Decompress);
            case "deflate":
                // Meant is zlib; some servers send bare deflate. A zlib header's low half is always 8, bare deflate's first byte hardly ever.
                return await body.PeekAsync(cancellationToken) is { } first && (first & 0x0F) == 8
                    ? new ZLibStream(body, CompressionMode.Decompress)
                    : new DeflateStream(body, CompressionMode.Decompress);
            default:
                return body;
        }
    }
}
