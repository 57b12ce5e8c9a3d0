using System.Text;

namespace Steunpakket.Core.Families;

/// <summary>288 letters that stand for a text: 96 values of 18 bits, three letters each, in bands of four values.</summary>
/// <remarks>
/// Letters, so that a table of signatures can be joined in plain SQL: band i is <c>substr(signature, 12 * i + 1, 12)</c>. Two texts of
/// Jaccard index J share one of the 24 bands with probability 1 − (1 − J⁴)²⁴: 0.9997 at 0.73, 0.96 at 0.6, 0.18 at 0.3.
/// </remarks>
public readonly record struct Signature
{
    /// <summary>Letters in a band.</summary>
    public const int BandLetters = 12;

    /// <summary>Bands in a signature.</summary>
    public const int Bands = MinHash.Size * LettersAValue / BandLetters;

    /// <summary>Letters in a signature.</summary>
    public const int Letters = Bands * BandLetters;

    private const int LettersAValue = 3;
    private const int BitsALetter = 6;
    private static readonly byte[] Alphabet = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8];

    private readonly byte[] _letters;

    private Signature(byte[] letters) => _letters = letters;

    public ReadOnlySpan<byte> Utf8 => _letters;

    /// <summary>A signature out of a table.</summary>
    /// <returns>Null when it is none.</returns>
    public static Signature? Parse(ReadOnlySpan<byte> utf8) => utf8.Length == Letters ? new Signature(utf8.ToArray()) : null;

    /// <summary>Four values as letters: equal where four smallest shingles on end are.</summary>
    public ReadOnlySpan<byte> Band(int band) => _letters.AsSpan(band * BandLetters, BandLetters);

    /// <summary>An estimate of the Jaccard index, 0 to 1, with a standard error of √(J(1 − J)/96): 0.04 at 0.8.</summary>
    public double Similarity(Signature other)
    {
        var equal = 0;
        for (var at = 0; at < Letters; at += LettersAValue)
        {
            equal += _letters.AsSpan(at, LettersAValue).SequenceEqual(other._letters.AsSpan(at, LettersAValue)) ? 1 : 0;
        }

        return (double)equal / MinHash.Size;
    }

    public override string ToString() => Encoding.ASCII.GetString(_letters);

    internal static Signature Of(MinHash hashes)
    {
        var letters = new byte[Letters];
        var at = 0;
        foreach (var smallest in hashes.Smallest())
        {
            // The smallest of many is near zero: its upper bits say nothing before they are mixed.
            var bits = WordHash.Mix(smallest);
            for (var letter = 0; letter < LettersAValue; letter++, bits >>= BitsALetter)
            {
                letters[at++] = Alphabet[(int)(bits & 63)];
            }
        }

        return new Signature(letters);
    }
}
