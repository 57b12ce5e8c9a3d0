using System.Globalization;

namespace Steunpakket.TestSupport.Hostile;

/// <summary>What a run of the fuzzer saw.</summary>
internal sealed class FuzzReport
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, int> _outcomes = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];
    private (double Seconds, string What) _slowest;

    /// <summary>What must not be; empty when all is well.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public int Files => _outcomes.Values.Sum();

    /// <summary>Of one file.</summary>
    public void Add(string kind, string outcome, double seconds, string what)
    {
        lock (_lock)
        {
            var row = $"{kind,-16} {outcome}";
            _outcomes[row] = _outcomes.GetValueOrDefault(row) + 1;
            _slowest = seconds > _slowest.Seconds ? (seconds, what) : _slowest;
        }
    }

    public void AddFault(string fault)
    {
        lock (_lock)
        {
            _faults.Add(fault);
        }
    }

    public override string ToString() => string.Join('\n', _outcomes.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key,-36} {one.Value,7}"))
        .Append(string.Create(CultureInfo.InvariantCulture, $"slowest {_slowest.Seconds:F1} s: {_slowest.What}")).Concat(_faults.Select(fault => $"FAULT {fault}")));
}
