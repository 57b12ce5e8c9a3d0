using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Steunpakket.Replay.Serving;

namespace Steunpakket.Replay.Faults;

/// <summary>Faults that a test orders for addresses, and those of the plan. The newest order that fits counts.</summary>
public sealed class FaultRules
{
    private readonly Lock _gate = new();
    private readonly List<Rule> _rules = [];
    private readonly ConcurrentDictionary<string, int> _asked = new(StringComparer.Ordinal);

    /// <summary>What goes wrong by chance.</summary>
    public FaultPlan Plan { get; set; } = FaultPlan.None;

    /// <param name="pattern">A part of path and query, where * stands for anything; a SOAP operation follows as <c>#GetLists</c>.</param>
    public void Always(string pattern, Fault fault) => Times(int.MaxValue, pattern, fault);

    public void Once(string pattern, Fault fault) => Times(1, pattern, fault);

    /// <summary>The first <paramref name="count"/> requests that fit.</summary>
    public void Times(int count, string pattern, Fault fault) => Add(new Rule(Expression(pattern), fault, null) { Left = count });

    /// <summary>Always this answer.</summary>
    public void Answer(string pattern, Answer answer) => Add(new Rule(Expression(pattern), Fault.None, answer) { Left = int.MaxValue });

    /// <summary>No orders, no plan, nothing counted.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _rules.Clear();
        }

        Forget();
        Plan = FaultPlan.None;
    }

    /// <summary>Begin to count anew, so that the plan's first tries fail again.</summary>
    public void Forget() => _asked.Clear();

    internal (Fault Fault, Answer Answer) For(string key, string body, Answer answer)
    {
        if (Ordered(key) is { } rule)
        {
            return (rule.Fault, rule.Answer is null ? answer : rule.Answer with { Kind = answer.Kind });
        }

        var plan = Plan;
        if (answer.Document is { } document && plan.Permanent(document, answer.ContentType == "application/pdf") is var lasting and not Fault.None)
        {
            return (lasting, answer);
        }

        var whole = key + body;
        var fault = plan.Concerns(whole) ? plan.Transient(whole, _asked.AddOrUpdate(whole, 0, (_, before) => before + 1), answer.Document is not null) : Fault.None;
        return (fault, answer);
    }

    private Rule? Ordered(string key)
    {
        lock (_gate)
        {
            var rule = _rules.FindLast(rule => rule.Left > 0 && rule.Fits.IsMatch(key));
            if (rule is not null)
            {
                rule.Left--;
            }

            return rule;
        }
    }

    private void Add(Rule rule)
    {
        lock (_gate)
        {
            _rules.Add(rule);
        }
    }

    private static Regex Expression(string pattern) => new(Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal), RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private sealed record Rule(Regex Fits, Fault Fault, Answer? Answer)
    {
        public int Left { get; set; }
    }
}
