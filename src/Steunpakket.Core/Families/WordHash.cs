using System.Buffers.Binary;
using System.Text;

namespace Steunpakket.Core.Families;

/// <summary>64 bits that stand for a folded word; the same on every machine.</summary>
/// <remarks>The lowest bit is no part of it: <see cref="PageWords"/> marks there whether a word tells one document from another.</remarks>
internal static class WordHash
{
    internal const ulong Telling = 1;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int Step = sizeof(ulong);

    /// <param name="padded">The folded page from the word's start on; eight bytes past its end can be read.</param>
    /// <param name="length">Bytes of the word.</param>
    public static ulong Of(ReadOnlySpan<byte> padded, int length)
    {
        var hash = (ulong)length;
        var at = 0;
        for (; at + Step <= length; at += Step)
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(padded[at..]));
        }

        if (at < length)
        {
            hash = Mix(hash ^ (BinaryPrimitives.ReadUInt64LittleEndian(padded[at..]) & (ulong.MaxValue >> (8 * (Step - (length - at))))));
        }

        return hash & ~Telling;
    }

    /// <summary>Of a lower-case word.</summary>
    public static ulong Of(string word)
    {
        var bytes = Encoding.UTF8.GetBytes(word);
        return Of([.. bytes, .. new byte[Step]], bytes.Length);
    }

    /// <summary>Spreads every bit over all others (the finaliser of MurmurHash3, public domain).</summary>
    public static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 33)) * 0xFF51AFD7ED558CCD;
            value = (value ^ (value >> 29)) * Multiplier;
            return value ^ (value >> 32);
        }
    }
}
