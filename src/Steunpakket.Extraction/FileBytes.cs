using Microsoft.Win32.SafeHandles;

namespace Steunpakket.Extraction;

internal static class FileBytes
{
    /// <exception cref="ExtractionLimitException">The file is larger.</exception>
    public static byte[] Read(string path, int maxMegabytes)
    {
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);

        if (length > (long)maxMegabytes << 20)
        {
            throw new ExtractionLimitException(NotReadReason.TooLarge, $"a file of more than {maxMegabytes} MiB");
        }

        var bytes = new byte[length];
        var read = Fill(file, bytes);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    /// <summary>Fills <paramref name="bytes"/> from the beginning of a file.</summary>
    /// <returns>How many there were, if the file is shorter.</returns>
    public static int Fill(SafeFileHandle file, Span<byte> bytes)
    {
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(file, bytes[read..], read) is > 0 and var count)
        {
            read += count;
        }

        return read;
    }
}
