using System.Runtime.CompilerServices;

namespace Steunpakket.Core.Selection;

/// <summary>Says at once of nearly every word that no term begins with it. Never wrong when it says no.</summary>
/// <remarks>Keys are the first 8 bytes of a word, the first byte lowest, zero after the word's end. The bitmaps fit the first-level cache.</remarks>
internal sealed class WordFilter
{
    private const int KeySize = sizeof(ulong);
    private const int HashBits = 16;

    private readonly ulong[] _words = new ulong[(1 << HashBits) / 64];
    private readonly ulong[] _prefixes = new ulong[(1 << HashBits) / 64];
    private readonly ulong _prefixMask;

    /// <param name="terms">Terms that start a word.</param>
    public WordFilter(IReadOnlyList<CompiledTerm> terms)
    {
        var open = terms.Where(IsOpen).ToList();
        var prefixLength = open.Count == 0 ? 0 : open.Min(term => Math.Min(term.Bytes.Length, KeySize));
        _prefixMask = Mask(prefixLength);
        HasPrefixes = open.Count > 0;
        foreach (var term in terms)
        {
            var length = IsOpen(term) ? prefixLength : Math.Min(term.FirstWordLength, KeySize);
            Set(IsOpen(term) ? _prefixes : _words, Key(term.Bytes, length));
        }
    }

    /// <summary>Whether <see cref="MayBeginPrefix"/> needs to be asked.</summary>
    public bool HasPrefixes { get; }

    /// <summary>Whether a term may have exactly this first word.</summary>
    /// <param name="key">Of the whole word, or its first 8 bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeginTerm(ulong key) => IsSet(_words, key);

    /// <summary>Whether a one-word prefix term may begin like this.</summary>
    /// <param name="text">The word's first 8 bytes; what follows a shorter word may stand in them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeginPrefix(ulong text) => IsSet(_prefixes, text & _prefixMask);

    /// <summary>Keeps the lowest bytes.</summary>
    /// <param name="length">From 0 to 8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mask(int length) => length == 0 ? 0 : ulong.MaxValue >> (64 - (8 * length));

    private static bool IsOpen(CompiledTerm term) => term.Term.Unit == MatchUnit.Prefix && term.IsOneWord;

    private static ulong Key(ReadOnlySpan<byte> bytes, int length)
    {
        var key = 0UL;
        for (var i = 0; i < length; i++)
        {
            key |= (ulong)bytes[i] << (8 * i);
        }

        return key;
    }

    // Multiplication by 2^64 / golden ratio; the highest bits depend on every byte of the key.
    private static int Hash(ulong key) => (int)(unchecked(key * 0x9E37_79B9_7F4A_7C15) >> (64 - HashBits));

    private static void Set(ulong[] bitmap, ulong key) => bitmap[Hash(key) >> 6] |= 1UL << Hash(key);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSet(ulong[] bitmap, ulong key) => ((bitmap[Hash(key) >> 6] >> Hash(key)) & 1) != 0;
}
