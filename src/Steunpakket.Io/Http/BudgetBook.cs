using System.Collections.Concurrent;

namespace Steunpakket.Io.Http;

/// <summary>Finds the budget an address is asked from; a host without a rule has one of its own.</summary>
internal sealed class BudgetBook : IDisposable
{
    private const double UnknownHostPerMinute = 30;
    private const int UnknownHostAtOnce = 2;

    private readonly HttpDoorOptions _options;
    private readonly TimeProvider _time;
    private readonly IReadOnlyList<HostBudget> _rules;
    private readonly IReadOnlyDictionary<string, Budget> _budgets;
    private readonly ConcurrentDictionary<string, Lazy<Budget>> _unknown = new(StringComparer.OrdinalIgnoreCase);

    public BudgetBook(IEnumerable<HostBudget> rules, HttpDoorOptions options, TimeProvider time)
    {
        (_options, _time) = (options, time);
        _rules = [.. rules.OrderByDescending(rule => rule.Rank)];
        foreach (var rule in _rules)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rule.PerMinute);
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rule.AtOnce);
        }

        _budgets = _rules.GroupBy(rule => rule.Name, StringComparer.Ordinal)
            .ToDictionary(rules => rules.Key, rules => new Budget([.. rules], options, time), StringComparer.Ordinal);
    }

    /// <summary>All that have been made.</summary>
    public IEnumerable<Budget> All => _budgets.Values.Concat(_unknown.Values.Select(budget => budget.Value));

    public Budget For(Uri address)
    {
        if (_rules.FirstOrDefault(rule => rule.Matches(address)) is { } rule)
        {
            return _budgets[rule.Name];
        }

        // Lazy: of two threads that meet a new host at once, one makes the budget.
        return _unknown.GetOrAdd(address.Authority, host => new Lazy<Budget>(() => Unknown(host))).Value;
    }

    /// <summary>Connections are shared by all paths of a host, so one rule for it is enough.</summary>
    public bool OnlyIpv4(Uri address) => _rules.Any(rule => rule.OnlyIpv4 && rule.MatchesHost(address));

    /// <summary>Stops the budget, and all of the same vendor, for the rest of the run.</summary>
    public void Block(Budget budget, string why)
    {
        foreach (var other in _budgets.Values.Where(other => other.Vendor == budget.Vendor).Append(budget))
        {
            other.Brake.Block(why);
        }
    }

    public void Dispose()
    {
        foreach (var budget in All)
        {
            budget.Dispose();
        }
    }

    private Budget Unknown(string host) =>
        new([new HostBudget(host, host, "", UnknownHostPerMinute, UnknownHostAtOnce)], _options, _time);
}
