using System.Numerics;

namespace Steunpakket.Core.Comparison;

/// <summary>The exact two-sided sign test (METHOD 4.17): how often a fair coin would part meer and minder at least so unevenly.</summary>
public static class SignTest
{
    /// <summary><c>min(1, 2·P(X ≤ min(meer, minder)))</c>, X binomial with <c>n = meer + minder</c> and ½.</summary>
    /// <remarks>Summed in whole numbers, so that rounding comes in only at the end.</remarks>
    /// <returns>Above 0 (below 2⁻¹⁰⁷⁴ it becomes 0) to 1; 1 when there is nothing to part.</returns>
    public static double TwoSided(int meer, int minder)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(meer);
        ArgumentOutOfRangeException.ThrowIfNegative(minder);
        var n = meer + minder;
        var (ways, sum) = (BigInteger.One, BigInteger.One);
        for (var k = 1; k <= Math.Min(meer, minder); k++)
        {
            ways = ways * (n - k + 1) / k;
            sum += ways;
        }

        return Math.Min(1, DividedByPowerOfTwo(sum, n - 1));
    }

    /// <summary>Keeps the 64 leading bits: neither the sum nor the power need fit in a double.</summary>
    private static double DividedByPowerOfTwo(BigInteger value, int power)
    {
        var spare = (int)Math.Max(0, value.GetBitLength() - 64);
        return Math.ScaleB((double)(ulong)(value >> spare), spare - power);
    }
}
