using System.Runtime.CompilerServices;

namespace Steunpakket.Core.Selection;

/// <summary>The first 8 bytes of a word as a number: the first byte lowest, zero after the word's end. Never 0.</summary>
internal static class WordKey
{
    /// <summary>Bytes of a word that its key holds.</summary>
    public const int Size = sizeof(ulong);

    /// <param name="length">From 0 to 8, not more than there are bytes.</param>
    public static ulong Of(ReadOnlySpan<byte> bytes, int length)
    {
        var key = 0UL;
        for (var i = 0; i < length; i++)
        {
            key |= (ulong)bytes[i] << (8 * i);
        }

        return key;
    }

    /// <summary>Drops all but the first bytes.</summary>
    /// <param name="length">From 1 to 8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Cut(ulong bytes, int length) => bytes & (ulong.MaxValue >> unchecked(-8 * length));

    /// <summary>Mixes every byte of the key into the highest bits (multiplication by 2^64 / golden ratio).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Hash(ulong key) => unchecked(key * 0x9E37_79B9_7F4A_7C15);
}
