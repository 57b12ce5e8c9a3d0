using System.Text;

namespace Steunpakket.Extraction.Text;

/// <summary>Tells UTF-16 and UTF-32 that bear no byte order mark, by where their zeros stand.</summary>
internal static class WideText
{
    private const int LookWithin = 4096;
    private const int Enough = 8;

    /// <returns>Null when the bytes are no wide text, or too few to tell.</returns>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..(Math.Min(bytes.Length, LookWithin) & ~3)];
        if (bytes.Length < Enough)
        {
            return null;
        }

        Span<int> zeros = stackalloc int[4];
        for (var i = 0; i < bytes.Length; i++)
        {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
        }

        var places = bytes.Length / 4;
        return (IsMost(zeros[0], places), IsMost(zeros[1], places), IsMost(zeros[2], places), IsMost(zeros[3], places)) switch
        {
            (false, true, true, true) when zeros[0] == 0 => Encoding.UTF32,
            (true, true, true, false) when zeros[3] == 0 => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
            (false, true, false, true) when zeros[0] + zeros[2] == 0 => Encoding.Unicode,
            (true, false, true, false) when zeros[1] + zeros[3] == 0 => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    // Nearly all letters of a western language have a zero there.
    private static bool IsMost(int zeros, int places) => zeros * 10L >= places * 8L;
}
