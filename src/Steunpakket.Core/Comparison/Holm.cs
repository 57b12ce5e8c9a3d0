namespace Steunpakket.Core.Comparison;

/// <summary>Holm's step-down correction for testing several rows at once (Holm 1979).</summary>
public static class Holm
{
    /// <summary>The i-th smallest of m becomes <c>max over j ≤ i of min(1, (m − j + 1)·p_j)</c>.</summary>
    /// <param name="p">From 0 to 1; null for a row without a test, which stays null and does not count.</param>
    /// <returns>In the order of <paramref name="p"/>.</returns>
    public static IReadOnlyList<double?> Adjust(IReadOnlyList<double?> p)
    {
        var adjusted = new double?[p.Count];
        int[] ascending = [.. Enumerable.Range(0, p.Count).Where(i => p[i] is not null).OrderBy(i => p[i])];
        var highest = 0.0;
        for (var rank = 0; rank < ascending.Length; rank++)
        {
            var i = ascending[rank];
            highest = Math.Max(highest, Math.Min(1, (ascending.Length - rank) * p[i].GetValueOrDefault()));
            adjusted[i] = highest;
        }

        return adjusted;
    }
}
