namespace Steunpakket.Core.Comparison.Published;

/// <summary>What the arithmetic of a published table says.</summary>
/// <param name="Decimals">Of its percentages, 0 to 6.</param>
/// <param name="CommonN">Every whole that all sound rows fit of those that print none; ascending, empty when there are no such rows.</param>
/// <param name="Rows">In the order of the table.</param>
public sealed record TableFinding(int Decimals, IReadOnlyList<int> CommonN, IReadOnlyList<RowFinding> Rows)
{
    public bool IsSound => Rows.All(row => row.IsSound);
}
