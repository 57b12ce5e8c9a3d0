using System.IO.Compression;

namespace Steunpakket.Replay.Faults;

/// <summary>A gigabyte of nothing in about a megabyte of gzip.</summary>
internal static class Bomb
{
    private const int Members = 64;
    private const int MemberBytes = 16 << 20;
    private static readonly Lazy<byte[]> Made = new(Make);

    public static byte[] Bytes => Made.Value;

    // A gzip file is any number of members one after another.
    private static byte[] Make()
    {
        using var one = new MemoryStream();
        using (var gzip = new GZipStream(one, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(new byte[MemberBytes]);
        }

        return [.. Enumerable.Repeat(one.ToArray(), Members).SelectMany(member => member)];
    }
}
