namespace Steunpakket.Io.Http;

/// <summary>What was asked of the network so far.</summary>
/// <param name="Budgets">By the budget's name; for hosts without a rule, the host's.</param>
public sealed record HttpCounts(IReadOnlyDictionary<string, BudgetCount> Budgets)
{
    /// <summary>All budgets together.</summary>
    public BudgetCount Total => new(
        Budgets.Values.Sum(count => count.Requests), Budgets.Values.Sum(count => count.Retries), Budgets.Values.Sum(count => count.Bytes));
}
