namespace Steunpakket.Core.Families;

/// <summary>Every five words on end as a number of 32 bits; they run on over page ends.</summary>
/// <remarks>Five words: METHOD 4.13. A polynomial in the words' hashes, so that each takes two multiplications whatever its length.</remarks>
internal sealed class Shingles
{
    /// <summary>Words in a shingle.</summary>
    internal const int Length = 5;

    private const ulong Base = 0xD6E8FEB86659FD93;
    private static readonly ulong Leaving = Power(Base, Length);

    private readonly ulong[] _last = new ulong[Length];
    private uint[] _found = [];
    private ulong _hash;
    private long _words;

    /// <summary>Begins another document.</summary>
    public void Clear()
    {
        Array.Clear(_last);
        (_hash, _words) = (0, 0);
    }

    /// <param name="words">As <see cref="PageWords"/> gives them.</param>
    /// <returns>Those that end in these words, in order; valid until the next call.</returns>
    public ReadOnlySpan<uint> Add(ReadOnlySpan<ulong> words)
    {
        if (_found.Length < words.Length)
        {
            _found = new uint[words.Length];
        }

        var count = 0;
        foreach (var word in words)
        {
            var plain = word & ~WordHash.Telling;
            ref var oldest = ref _last[_words % Length];
            _hash = unchecked((_hash * Base) + plain - (oldest * Leaving));
            oldest = plain;
            if (++_words >= Length)
            {
                _found[count++] = (uint)(WordHash.Mix(_hash) >> 32);
            }
        }

        return _found.AsSpan(0, count);
    }

    private static ulong Power(ulong value, int exponent)
    {
        var power = 1UL;
        for (var i = 0; i < exponent; i++)
        {
            power = unchecked(power * value);
        }

        return power;
    }
}
