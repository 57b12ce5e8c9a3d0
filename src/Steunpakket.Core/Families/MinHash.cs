using System.Runtime.Intrinsics;

namespace Steunpakket.Core.Families;

/// <summary>The smallest of a document's shingles under 96 orders (Broder 1997): two documents agree in as many as their Jaccard index says.</summary>
/// <remarks>
/// An order is one odd multiplication and one addition modulo 2³², eight lanes at a time. One permutation with bins (Li, Owen and Zhang
/// 2012) does a 96th of the work, but a motion of 120 words fills two thirds of its bins and has to borrow the rest, and short documents
/// are what most families are made of.
/// </remarks>
internal sealed class MinHash
{
    /// <summary>Orders, and values in a signature.</summary>
    internal const int Size = 96;

    private const int Lanes = 8;
    private const int Together = 4;
    private static readonly Vector256<uint>[] Factors = [.. Vectors(seed: 1, odd: 1)];
    private static readonly Vector256<uint>[] Summands = [.. Vectors(seed: 2, odd: 0)];

    private readonly Vector256<uint>[] _smallest = new Vector256<uint>[Size / Lanes];

    public MinHash() => Clear();

    /// <summary>Begins another document.</summary>
    public void Clear() => Array.Fill(_smallest, Vector256<uint>.AllBitsSet);

    public void Add(ReadOnlySpan<uint> shingles)
    {
        for (var at = 0; at < _smallest.Length; at += Together)
        {
            Add(shingles, at);
        }
    }

    /// <summary>The smallest shingle of each order, as the value that the order gives it.</summary>
    public uint[] Smallest()
    {
        var values = new uint[Size];
        for (var i = 0; i < _smallest.Length; i++)
        {
            _smallest[i].CopyTo(values, i * Lanes);
        }

        return values;
    }

    // Four vectors of minima, factors and summands are what the registers hold.
    private void Add(ReadOnlySpan<uint> shingles, int at)
    {
        var (min0, min1, min2, min3) = (_smallest[at], _smallest[at + 1], _smallest[at + 2], _smallest[at + 3]);
        var (factor0, factor1, factor2, factor3) = (Factors[at], Factors[at + 1], Factors[at + 2], Factors[at + 3]);
        var (summand0, summand1, summand2, summand3) = (Summands[at], Summands[at + 1], Summands[at + 2], Summands[at + 3]);
        foreach (var shingle in shingles)
        {
            var value = Vector256.Create(shingle);
            min0 = Vector256.Min(min0, (value * factor0) + summand0);
            min1 = Vector256.Min(min1, (value * factor1) + summand1);
            min2 = Vector256.Min(min2, (value * factor2) + summand2);
            min3 = Vector256.Min(min3, (value * factor3) + summand3);
        }

        (_smallest[at], _smallest[at + 1], _smallest[at + 2], _smallest[at + 3]) = (min0, min1, min2, min3);
    }

    private static IEnumerable<Vector256<uint>> Vectors(ulong seed, uint odd)
    {
        for (var vector = 0; vector < Size / Lanes; vector++)
        {
            var values = new uint[Lanes];
            for (var lane = 0; lane < Lanes; lane++)
            {
                var place = (ulong)((vector * Lanes) + lane + 1);
                values[lane] = (uint)(WordHash.Mix((seed << 32) | place) >> 32) | odd;
            }

            yield return Vector256.Create(values);
        }
    }
}
