namespace Steunpakket.Core.Representativeness;

/// <summary>How far a share in a selection lies from that in the whole, in standard deviations (Austin 2009): beyond 0,1 is taken for unbalanced.</summary>
public static class StandardisedDifference
{
    /// <summary><c>(p − q) / √((p(1 − p) + q(1 − q)) / 2)</c>.</summary>
    /// <param name="selected">p, 0 to 1.</param>
    /// <param name="all">q, 0 to 1.</param>
    /// <returns>Null when neither share varies: both are 0 or 1.</returns>
    public static double? Of(double selected, double all)
    {
        var variance = ((selected * (1 - selected)) + (all * (1 - all))) / 2;
        return variance > 0 ? (selected - all) / Math.Sqrt(variance) : null;
    }
}
