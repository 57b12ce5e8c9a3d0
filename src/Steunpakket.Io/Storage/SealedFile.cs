using System.Buffers;
using System.Security.Cryptography;

namespace Steunpakket.Io.Storage;

/// <summary>Files that end in the SHA-256 of all before it, so that one that was cut, mixed up or changed is known.</summary>
internal static class SealedFile
{
    public const int SealSize = SHA256.HashSizeInBytes;

    private const int BufferSize = 1 << 20;

    /// <summary>Writes a file whole or not at all.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var temporary = AtomicFile.TemporaryFor(path);
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                Write(file, write);
            }

            AtomicFile.Publish(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Opens a file for reading from its start; null when there is none or its seal does not fit.</summary>
    /// <returns>The stream, and the bytes in it before the seal.</returns>
    public static (FileStream Stream, long Length)? Open(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        var length = file.Length - SealSize;
        if (length >= 0 && IsSealed(file, length))
        {
            file.Position = 0;
            return (file, length);
        }

        file.Dispose();
        return null;
    }

    private static void Write(FileStream file, Action<Stream> write)
    {
        using var hash = SHA256.Create();
        using (var hashed = new CryptoStream(file, hash, CryptoStreamMode.Write, leaveOpen: true))
        using (var buffered = new BufferedStream(hashed, BufferSize))
        {
            write(buffered);
        }

        file.Write(hash.Hash!);
    }

    private static bool IsSealed(FileStream file, long length)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        for (var left = length; left > 0;)
        {
            var read = file.Read(buffer, 0, (int)Math.Min(left, BufferSize));
            if (read == 0)
            {
                break;
            }

            hash.AppendData(buffer, 0, read);
            left -= read;
        }

        Span<byte> seal = stackalloc byte[SealSize];
        var isWhole = file.ReadAtLeast(seal, SealSize, throwOnEndOfStream: false) == SealSize;
        ArrayPool<byte>.Shared.Return(buffer);
        return isWhole && seal.SequenceEqual(hash.GetHashAndReset());
    }
}
