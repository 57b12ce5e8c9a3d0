using System.Runtime.CompilerServices;

namespace Steunpakket.Core.Embedding.Training;

/// <summary>Gathers the outputs of a target: its own row and those of its noise words, all different.</summary>
internal sealed unsafe class OutputDraw
{
    // With fewer words left than this finds, a search by hand is no slower; and it ends.
    private const int Tries = 64;

    private readonly NoiseTable _noise;
    private readonly float* _contexts;
    private readonly int _stride;

    /// <param name="contexts">The matrix of which the rows are.</param>
    /// <param name="negatives">Noise words wanted a target.</param>
    public OutputDraw(NoiseTable noise, VectorMatrix contexts, int negatives)
    {
        (_noise, _stride) = (noise, contexts.Stride);
        _contexts = contexts.Start;
        Count = 1 + Math.Min(negatives, noise.Count - 1);
    }

    /// <summary>The target and as many noise words as are wanted, or as the vocabulary has.</summary>
    public int Count { get; }

    /// <param name="rows">Gets <see cref="Count"/> rows, the target's first.</param>
    public void Fill(float** rows, int target, ref DrawStream draws)
    {
        unchecked
        {
            rows[0] = RowOf(target);
            RowPrefetch.Ask(rows[0], _stride);
            for (var taken = 1; taken < Count; taken++)
            {
                var row = RowOf(_noise.Draw(ref draws));
                if (Holds(rows, taken, row))
                {
                    row = Another(rows, taken, ref draws);
                }

                RowPrefetch.Ask(row, _stride);
                rows[taken] = row;
            }
        }
    }

    private float* Another(float** rows, int taken, ref DrawStream draws)
    {
        var word = _noise.Draw(ref draws);
        for (var tries = 0; tries < Tries && Holds(rows, taken, RowOf(word)); tries++)
        {
            word = _noise.Draw(ref draws);
        }

        while (Holds(rows, taken, RowOf(word)))
        {
            word = (word + 1) % _noise.Count;
        }

        return RowOf(word);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private float* RowOf(int word) => unchecked(_contexts + ((nint)word * _stride));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Holds(float** rows, int taken, float* row)
    {
        unchecked
        {
            var found = false;
            for (var at = 0; at < taken; at++)
            {
                found |= rows[at] == row;
            }

            return found;
        }
    }
}
