namespace Steunpakket.Core.Comparison;

/// <summary>Percentages as they are printed, with one decimal, rounded half away from zero (METHOD 4.8).</summary>
/// <remarks>Made from counts, because a double may have lost the half that decides.</remarks>
public static class PublishedPercentages
{
    /// <summary>How far rounding can take the sum of a row of three from 100.</summary>
    private const decimal Slack = 0.1m;

    /// <summary>−100 to 100 for a part or a difference of parts.</summary>
    /// <param name="part">At most <paramref name="whole"/>, either side of 0.</param>
    /// <param name="whole">From 1.</param>
    public static decimal Of(int part, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(whole, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(part), whole);
        var tenths = ((2000L * Math.Abs(part)) + whole) / (2L * whole);
        return Math.Sign(part) * tenths / 10m;
    }

    /// <summary>Meer minus minder in procentpunt (METHOD E7): the rounded difference, which can be 0,1 off the difference of the rounded.</summary>
    public static decimal Difference(VerdictCounts counts) => Of(counts.Meer - counts.Minder, counts.N);

    /// <summary>Meer, minder and evenveel.</summary>
    public static IReadOnlyList<decimal> Row(VerdictCounts counts) =>
        [Of(counts.Meer, counts.N), Of(counts.Minder, counts.N), Of(counts.Evenveel, counts.N)];

    /// <summary>Whether three printed cells can be one row (METHOD E6): their sum is 99,9 to 100,1.</summary>
    /// <exception cref="ArgumentException">The row has not three cells.</exception>
    public static bool CanBeRow(IReadOnlyCollection<decimal> cells) => cells.Count == 3
        ? Math.Abs(cells.Sum() - 100) <= Slack
        : throw new ArgumentException("A row is meer, minder and evenveel.", nameof(cells));
}
