namespace Steunpakket.Io.Http;

/// <summary>A body after unpacking.</summary>
/// <param name="Bytes">Empty when it was written to a file.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">In lower-case hexadecimal, of what was written to a file; null when it was not.</param>
internal sealed record ReceivedBody(ReadOnlyMemory<byte> Bytes, long Length, string? Sha256);
