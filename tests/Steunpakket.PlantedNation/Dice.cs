namespace Steunpakket.PlantedNation;

/// <summary>Random numbers that depend on their key alone: the same on every machine, thread and version of .NET (SplitMix64).</summary>
internal struct Dice
{
    private ulong _state;

    private Dice(ulong state) => _state = state;

    public static Dice Of(params ReadOnlySpan<long> key)
    {
        var state = 0UL;
        foreach (var part in key)
        {
            state = Mix(unchecked(state + (ulong)part + 0x9E3779B97F4A7C15UL));
        }

        return new Dice(state);
    }

    /// <returns>From 0 to <paramref name="count"/>, which is not included.</returns>
    public int Below(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);

    /// <returns>Both ends included.</returns>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <returns>0 to 1, 1 not included.</returns>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Unit() < probability;

    public T Pick<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>The first ones are picked most: place n about as often as 1 ⁄ √n.</summary>
    public T PickSkewed<T>(T[] of)
    {
        var unit = Unit();
        return of[(int)(unit * unit * of.Length)];
    }

    /// <summary>A seed for other dice.</summary>
    public long Seed() => unchecked((long)Next());

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            return Mix(_state);
        }
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
