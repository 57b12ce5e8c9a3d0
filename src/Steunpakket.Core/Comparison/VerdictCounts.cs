namespace Steunpakket.Core.Comparison;

/// <summary>How many gemeenten got which verdict.</summary>
public readonly record struct VerdictCounts
{
    /// <param name="evenveelNul">The part of <paramref name="evenveel"/> that had nothing in either year.</param>
    public VerdictCounts(int meer, int minder, int evenveel, int evenveelNul = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(meer);
        ArgumentOutOfRangeException.ThrowIfNegative(minder);
        ArgumentOutOfRangeException.ThrowIfNegative(evenveel);
        ArgumentOutOfRangeException.ThrowIfNegative(evenveelNul);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(evenveelNul, evenveel);
        Meer = meer;
        Minder = minder;
        Evenveel = evenveel;
        EvenveelNul = evenveelNul;
    }

    public int Meer { get; }

    public int Minder { get; }

    public int Evenveel { get; }

    public int EvenveelNul { get; }

    public int N => Meer + Minder + Evenveel;

    /// <summary>0 to 100, not rounded; null for no gemeenten.</summary>
    public double? Percentage(int count) => N == 0 ? null : 100.0 * count / N;
}
