namespace Steunpakket.Io.Http;

/// <summary>What was asked of the network so far.</summary>
/// <param name="Budgets">By the budget's name; for hosts without a rule, the host's.</param>
public sealed record HttpCounts(IReadOnlyDictionary<string, BudgetCount> Budgets)
{
    /// <summary>All budgets together.</summary>
    public BudgetCount Total => Sum(Budgets.Values);

    /// <summary>A rule may be called as a host of which it covers only some paths; then both count under that name.</summary>
    internal static HttpCounts Of(IEnumerable<Budget> budgets) => new(budgets.GroupBy(budget => budget.Name, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => Sum(same.Select(budget => budget.Traffic.Count)), StringComparer.Ordinal));

    private static BudgetCount Sum(IEnumerable<BudgetCount> counts) => counts.Aggregate(
        default(BudgetCount), (sum, one) => new BudgetCount(sum.Requests + one.Requests, sum.Retries + one.Retries, sum.Bytes + one.Bytes));
}
