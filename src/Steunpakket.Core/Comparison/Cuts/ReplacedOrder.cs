namespace Steunpakket.Core.Comparison.Cuts;

/// <summary>Order statistics of a sorted series some of whose values were replaced, without sorting it anew.</summary>
/// <param name="all">Ascending.</param>
/// <param name="removed">Ascending, values of <paramref name="all"/>.</param>
/// <param name="added">Ascending.</param>
internal sealed class ReplacedOrder(double[] all, double[] removed, double[] added)
{
    /// <summary>The value with <paramref name="index"/> values before it.</summary>
    /// <remarks>It is one of the remaining or the added values, so both are searched for the first one with enough values at most as large.</remarks>
    public double At(int index)
    {
        var among = FirstWith(all, index);
        var amongAdded = FirstWith(added, index);
        return Math.Min(
            among < all.Length ? all[among] : double.PositiveInfinity,
            amongAdded < added.Length ? added[amongAdded] : double.PositiveInfinity);
    }

    private int FirstWith(double[] values, int index)
    {
        var (low, high) = (0, values.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = AtMost(values[middle]) <= index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int AtMost(double value) =>
        SortedValues.AtMost(all, value) - SortedValues.AtMost(removed, value) + SortedValues.AtMost(added, value);
}
