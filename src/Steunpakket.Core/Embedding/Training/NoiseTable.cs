using System.Runtime.CompilerServices;

namespace Steunpakket.Core.Embedding.Training;

/// <summary>Draws words in proportion to count^0.75 (Mikolov et al. 2013) in constant time: Vose's alias method (1991).</summary>
internal sealed class NoiseTable
{
    private const double Whole = 4294967296.0;

    private readonly Slot[] _slots;

    /// <param name="counts">Occurrences of each word, at least one word.</param>
    public NoiseTable(IReadOnlyList<long> counts)
    {
        // Square roots are exact to the last bit on every machine; Math.Pow is not.
        var weights = counts.Select(count => Math.Sqrt(count) * Math.Sqrt(Math.Sqrt(count))).ToArray();
        var total = weights.Sum();
        _slots = Fill([.. weights.Select(weight => weight * weights.Length / total)]);
    }

    public int Count => _slots.Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Draw(ref DrawStream draws)
    {
        unchecked
        {
            // The upper half decides the slot, the lower half the place in it.
            var draw = draws.Next();
            var index = (int)(((draw >> 32) * (uint)_slots.Length) >> 32);
            var slot = _slots[index];

            // All ones where the slot is its own word's. No jump: it could not be foreseen.
            var own = (int)(((long)(uint)draw - slot.Own) >> 63);
            return (index & own) | (slot.Other & ~own);
        }
    }

    /// <summary>How likely each word is, as the table has it.</summary>
    internal double[] Probabilities()
    {
        var chances = new double[Count];
        foreach (var (index, slot) in _slots.Index())
        {
            chances[index] += slot.Own / Whole / Count;
            chances[slot.Other] += (Whole - slot.Own) / Whole / Count;
        }

        return chances;
    }

    private static Slot[] Fill(double[] shares)
    {
        var slots = new Slot[shares.Length];
        var small = new Stack<int>(Enumerable.Range(0, shares.Length).Where(word => shares[word] < 1));
        var large = new Stack<int>(Enumerable.Range(0, shares.Length).Where(word => shares[word] >= 1));
        while (small.Count > 0 && large.Count > 0)
        {
            var (less, more) = (small.Pop(), large.Peek());
            slots[less] = new Slot((uint)(shares[less] * Whole), more);
            shares[more] = shares[more] + shares[less] - 1;
            if (shares[more] < 1)
            {
                small.Push(large.Pop());
            }
        }

        // What is left is 1 but for rounding.
        foreach (var word in small.Concat(large))
        {
            slots[word] = new Slot(uint.MaxValue, word);
        }

        return slots;
    }

    /// <param name="Own">Of 2^32 places, those of the slot's own word.</param>
    /// <param name="Other">Whose the rest are.</param>
    private readonly record struct Slot(uint Own, int Other);
}
