using System.Runtime.CompilerServices;

namespace Steunpakket.Core.Selection;

/// <summary>Says at once of nearly every word that no term begins with it. Never wrong when it says no.</summary>
/// <remarks>The bitmaps are small enough for the first-level cache.</remarks>
internal sealed class WordFilter
{
    private const int HashBits = 16;

    private readonly ulong[] _words = new ulong[(1 << HashBits) / 64];
    private readonly ulong[] _prefixes = new ulong[(1 << HashBits) / 64];
    private readonly int _prefixLength = WordKey.Size;

    /// <param name="terms">Terms that start a word.</param>
    public WordFilter(IReadOnlyCollection<CompiledTerm> terms)
    {
        var open = terms.Where(term => term.IsOpenWord).ToList();
        HasPrefixes = open.Count > 0;
        foreach (var term in open)
        {
            _prefixLength = Math.Min(_prefixLength, term.Bytes.Length);
        }

        foreach (var term in open)
        {
            Set(_prefixes, WordKey.Of(term.Bytes, _prefixLength));
        }

        foreach (var term in terms.Where(term => !term.IsOpenWord))
        {
            Set(_words, term.FirstWordKey);
        }
    }

    /// <summary>Whether <see cref="MayBeginPrefix"/> can be true at all.</summary>
    public bool HasPrefixes { get; }

    /// <summary>Whether a term may have exactly this first word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeginTerm(ulong key) => IsSet(_words, key);

    /// <summary>Whether a one-word prefix term may begin like this.</summary>
    /// <param name="first8">From the start of the word on; what follows a shorter word may stand in them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeginPrefix(ulong first8) => IsSet(_prefixes, WordKey.Cut(first8, _prefixLength));

    private static void Set(ulong[] bitmap, ulong key)
    {
        var bit = WordKey.Hash(key) >> (64 - HashBits);
        bitmap[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSet(ulong[] bitmap, ulong key)
    {
        var bit = WordKey.Hash(key) >> (64 - HashBits);
        return ((bitmap[bit >> 6] >> unchecked((int)bit)) & 1) != 0;
    }
}
