using System.Runtime.CompilerServices;

namespace Steunpakket.Core.Embedding.Training;

/// <summary>Thins out frequent words: an occurrence stays with chance (√(f/t) + 1) · t/f, f the word's share of the text and t the threshold (word2vec.c; Mikolov et al. 2013 give another form).</summary>
internal sealed class Subsampling
{
    private const double Whole = 4294967296.0;

    // Of 2^32 draws, those at which the word stays.
    private readonly ulong[] _kept;

    /// <param name="threshold">From 0, which keeps all, to 1.</param>
    public Subsampling(IReadOnlyList<long> counts, double threshold)
    {
        var least = threshold * counts.Sum();
        _kept = [.. counts.Select(count => (ulong)(Whole * Chance(count, least)))];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Keeps(int word, ref DrawStream draws) => draws.Next32() < _kept[word];

    /// <summary>The chance with which an occurrence stays.</summary>
    internal double ChanceOf(int word) => _kept[word] / Whole;

    private static double Chance(long count, double least) =>
        least > 0 && count > 0 ? Math.Min(1, (Math.Sqrt(count / least) + 1) * least / count) : 1;
}
