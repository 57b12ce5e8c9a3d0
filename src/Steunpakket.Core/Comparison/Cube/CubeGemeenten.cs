using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Core.Comparison.Cube;

/// <summary>Every gemeente of the table as it was then, numbered by code, with its covered months (<see cref="CoveredMonths"/>).</summary>
public sealed class CubeGemeenten
{
    private readonly Dictionary<GemeenteCode, int> _indexes = [];
    private readonly bool[] _covered;

    public CubeGemeenten(GemeenteTable table, DateWindow data)
    {
        Table = table;
        Months = new MonthAxis(data);
        All = [.. table.All.OrderBy(gemeente => gemeente.Code)];
        _covered = new bool[All.Count * Months.Count];
        for (var i = 0; i < All.Count; i++)
        {
            _indexes.Add(All[i].Code, i);
            var months = new CoveredMonths(data, All[i].Life);
            for (var slot = 0; slot < Months.Count; slot++)
            {
                _covered[(i * Months.Count) + slot] = months.Covers(Months.MonthOf(slot));
            }
        }
    }

    public GemeenteTable Table { get; }

    public MonthAxis Months { get; }

    public IReadOnlyList<Gemeente> All { get; }

    /// <summary>How many places a gemeente × month there are; gemeente g and month m stand at <c>g · months + m</c>.</summary>
    public int Cells => _covered.Length;

    /// <returns>The place in <see cref="All"/>, or -1 for a code that no gemeente bears.</returns>
    public int IndexOf(GemeenteCode code) => _indexes.GetValueOrDefault(code, -1);

    /// <summary>Where a gemeente × month stands.</summary>
    public int Cell(int gemeente, int slot) => (gemeente * Months.Count) + slot;

    public bool IsCovered(int gemeente, int slot) => _covered[Cell(gemeente, slot)];

    /// <returns>The month of a day in which the gemeente's documents count; -1 outside its covered months.</returns>
    public int CoveredSlot(int gemeente, DateOnly? day) =>
        gemeente >= 0 && day is { } date && Months.SlotOf(date) is >= 0 and var slot && IsCovered(gemeente, slot) ? slot : -1;
}
