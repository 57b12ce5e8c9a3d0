using System.Runtime.CompilerServices;

namespace Steunpakket.Core.Embedding.Training;

/// <summary>Random numbers by xorshift64* (Vigna 2016): the same ones for the same seed, pass and block, whatever was drawn elsewhere.</summary>
internal struct DrawStream
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <param name="epoch">0 for the first pass.</param>
    /// <param name="block">Place of the block in the corpus.</param>
    public DrawStream(long seed, int epoch, int block) =>
        _state = unchecked(Mix(Mix(Mix((ulong)seed) + (ulong)epoch) + (ulong)block)) | 1;

    /// <summary>64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Next()
    {
        unchecked
        {
            _state ^= _state >> 12;
            _state ^= _state << 25;
            _state ^= _state >> 27;
            return _state * 0x2545F4914F6CDD1D;
        }
    }

    /// <summary>32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Next32() => unchecked((uint)(Next() >> 32));

    /// <summary>From 0 to below the bound.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Below(int bound) => unchecked((int)(((ulong)Next32() * (uint)bound) >> 32));

    /// <summary>The output function of splitmix64 (Steele, Lea and Flood 2014).</summary>
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value += Golden;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
