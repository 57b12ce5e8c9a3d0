using System.Numerics;
using System.Text;

namespace Steunpakket.Core.Quality;

/// <summary>The words of a Dutch word list, and their compounds, to be asked in UTF-8 millions of times a second. Shared between threads.</summary>
/// <remarks>
/// A table of 32-bit fingerprints of a polynomial hash: the hash of any part of a word is two look-ups in the hashes of its beginnings, so that
/// compounds are tried without copying. At half a million words one foreign word in some five thousand million passes for Dutch by chance.
/// </remarks>
public sealed class DutchWords
{
    /// <summary>Bytes; a longer word is known by nobody.</summary>
    public const int LongestWord = 64;

    private const int ShortestPart = 4;
    private const int MostParts = 3;
    private const ulong Base = 0x9E3779B97F4A7C15;

    private static readonly ulong[] Powers = MakePowers();
    private static readonly byte[][] Links = ["s"u8.ToArray(), "en"u8.ToArray(), "e"u8.ToArray(), "n"u8.ToArray()];

    private readonly uint[] _table;
    private readonly int _shift;

    /// <param name="words">Lower case; those with other characters than letters are passed over, for their parts are asked one by one.</param>
    public DutchWords(IEnumerable<string> words)
    {
        var known = words.Where(word => word.All(char.IsLetter)).Select(word => Encoding.UTF8.GetBytes(word)).Where(word => word.Length is > 0 and <= LongestWord).ToList();
        IsEmpty = known.Count == 0;
        _table = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(known.Count * 2, 2))];
        _shift = 64 - BitOperations.Log2((uint)_table.Length);
        foreach (var word in known)
        {
            Add(HashOf(word));
        }
    }

    /// <summary>Whether there is nothing to judge by.</summary>
    public bool IsEmpty { get; }

    /// <summary>The hash of a word that goes on with one byte more; of no bytes it is 0.</summary>
    public static ulong Next(ulong hash, byte value) => unchecked((hash * Base) + value + 1);

    public static ulong HashOf(ReadOnlySpan<byte> word)
    {
        var hash = 0UL;
        foreach (var value in word)
        {
            hash = Next(hash, value);
        }

        return hash;
    }

    /// <summary>Whether the list has the word itself.</summary>
    /// <param name="hash">Of its lower-case UTF-8.</param>
    public bool Has(ulong hash)
    {
        var (slot, print) = Place(hash);
        while (_table[slot] is not 0 and var other)
        {
            if (other == print)
            {
                return true;
            }

            slot = (slot + 1) & (_table.Length - 1);
        }

        return false;
    }

    /// <summary>Whether the word is made of two or three words of the list, of four bytes at least, with or without s, en, e or n between them.</summary>
    /// <param name="word">Lower-case UTF-8.</param>
    public bool HasCompound(ReadOnlySpan<byte> word)
    {
        if (word.Length is < 2 * ShortestPart or > LongestWord)
        {
            return false;
        }

        Span<ulong> beginnings = stackalloc ulong[LongestWord + 1];
        beginnings[0] = 0;
        for (var i = 0; i < word.Length; i++)
        {
            beginnings[i + 1] = Next(beginnings[i], word[i]);
        }

        return HasParts(word, beginnings, 0, MostParts);
    }

    private bool HasParts(ReadOnlySpan<byte> word, ReadOnlySpan<ulong> beginnings, int from, int most)
    {
        if (word.Length - from < ShortestPart)
        {
            return false;
        }

        if (from > 0 && Has(Part(beginnings, from, word.Length)))
        {
            return true;
        }

        for (var to = word.Length - ShortestPart; most > 1 && to >= from + ShortestPart; to--)
        {
            if (Has(Part(beginnings, from, to)) && HasRest(word, beginnings, to, most - 1))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasRest(ReadOnlySpan<byte> word, ReadOnlySpan<ulong> beginnings, int from, int most)
    {
        if (HasParts(word, beginnings, from, most))
        {
            return true;
        }

        foreach (var link in Links)
        {
            if (word[from..].StartsWith(link) && HasParts(word, beginnings, from + link.Length, most))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Part(ReadOnlySpan<ulong> beginnings, int from, int to) => unchecked(beginnings[to] - (beginnings[from] * Powers[to - from]));

    private void Add(ulong hash)
    {
        var (slot, print) = Place(hash);
        while (_table[slot] != 0)
        {
            if (_table[slot] == print)
            {
                return;
            }

            slot = (slot + 1) & (_table.Length - 1);
        }

        _table[slot] = print;
    }

    // The low bits of the hash are weak: only a multiplication after folding spreads them.
    private (int Slot, uint Print) Place(ulong hash)
    {
        var mixed = unchecked((hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93);
        return ((int)(mixed >> _shift), Math.Max(1, (uint)(mixed & uint.MaxValue)));
    }

    private static ulong[] MakePowers()
    {
        var powers = new ulong[LongestWord + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = unchecked(powers[i - 1] * Base);
        }

        return powers;
    }
}
