using System.Numerics;

namespace Steunpakket.Replay.Simulation;

/// <summary>Randomness that depends only on what it is asked about, so that nothing has to be remembered.</summary>
public readonly struct Chance
{
    private readonly ulong _bits;

    private Chance(ulong bits) => _bits = bits;

    public ulong Bits => _bits;

    public static Chance Of(long seed) => new(Mix(unchecked((ulong)seed)));

    public Chance For(long what) => new(Mix(unchecked(BitOperations.RotateLeft(_bits, 23) ^ (ulong)what)));

    public Chance For(string what)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in what)
        {
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        }

        return new Chance(Mix(BitOperations.RotateLeft(_bits, 23) ^ hash));
    }

    /// <summary>True in <paramref name="percent"/> of all cases.</summary>
    public bool Percent(double percent) => (_bits >> 11) * (100.0 / (1UL << 53)) < percent;

    /// <returns>From 0 to <paramref name="count"/>, which is not included.</returns>
    public int Below(int count) => (int)(_bits % (ulong)count);

    public T Pick<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    // SplitMix64's finaliser.
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15UL;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
