using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Comparison.Cube;

/// <summary>Which gemeenten are compared, and which of them count together on the last day of the target year's data (METHOD A8).</summary>
/// <remarks>
/// Those with a readable document in a covered month of a compared year. With one part of a merged gemeente come its other parts:
/// what is missing there would pass for growth.
/// </remarks>
public sealed class ComparedGemeenten
{
    private readonly GemeenteCode?[] _targets;

    /// <param name="until">Last day of the data.</param>
    public ComparedGemeenten(Availability available, CompareOptions options, DateOnly until)
    {
        var borders = options.BordersOf(until);
        var gemeenten = available.Gemeenten;
        _targets = [.. gemeenten.All.Select(gemeente => gemeenten.Table.On(borders, gemeente.Code))];
        int[] seen = [.. Enumerable.Range(0, gemeenten.All.Count).Where(gemeente => IsSeen(available, options, gemeente))];
        var into = seen.Select(gemeente => _targets[gemeente]).OfType<GemeenteCode>().ToHashSet();
        Indexes = [.. Enumerable.Range(0, gemeenten.All.Count).Where(gemeente =>
            Array.BinarySearch(seen, gemeente) >= 0 || (_targets[gemeente] is { } target && into.Contains(target)))];
        Successors = Indexes.ToDictionary(gemeente => gemeenten.All[gemeente].Code, gemeente => _targets[gemeente]);
        Names = gemeenten.All.ToDictionary(gemeente => gemeente.Code, gemeente => gemeente.Name);
        Parts = Indexes.GroupBy(gemeente => _targets[gemeente] ?? gemeenten.All[gemeente].Code).ToDictionary(parts => parts.Key, parts => parts.ToArray());
    }

    /// <summary>In <see cref="CubeGemeenten.All"/>, ascending.</summary>
    public IReadOnlyList<int> Indexes { get; }

    /// <summary>As <see cref="ComparisonInput.Successors"/>.</summary>
    public IReadOnlyDictionary<GemeenteCode, GemeenteCode?> Successors { get; }

    /// <summary>Of all gemeenten, as <see cref="ComparisonInput.Names"/>.</summary>
    public IReadOnlyDictionary<GemeenteCode, string> Names { get; }

    /// <summary>Per gemeente of the target year the gemeenten that it counts together.</summary>
    internal IReadOnlyDictionary<GemeenteCode, int[]> Parts { get; }

    /// <summary>The gemeenten with which one counts together, itself included.</summary>
    internal int[] PartsWith(int gemeente, CubeGemeenten gemeenten) => Parts[_targets[gemeente] ?? gemeenten.All[gemeente].Code];

    private static bool IsSeen(Availability available, CompareOptions options, int gemeente)
    {
        var gemeenten = available.Gemeenten;
        for (var slot = 0; slot < gemeenten.Months.Count; slot++)
        {
            if (available.Meetings[gemeenten.Cell(gemeente, slot)] > 0 && gemeenten.IsCovered(gemeente, slot)
                && options.Years.Contains(gemeenten.Months.MonthOf(slot).Year))
            {
                return true;
            }
        }

        return false;
    }
}
