using System.Numerics;
using Steunpakket.Core.Comparison.Cube;

namespace Steunpakket.Core.Comparison.Variants;

/// <summary>Lays the cube's counts out as a comparison wants them: a gemeente × year, in the months that a variant looks at.</summary>
internal sealed class VariantInputs
{
    private const int AllMonths = (1 << 12) - 1;

    private readonly CorpusCube _cube;
    private readonly ComparedGemeenten _compared;
    private readonly HashSet<(int Gemeente, int Year)> _withKeywords = [];

    public VariantInputs(CorpusCube cube, ComparedGemeenten compared)
    {
        (_cube, _compared) = (cube, compared);
        for (var document = 0; document < cube.Documents; document++)
        {
            foreach (var slot in cube.MeetingsOf(document))
            {
                _withKeywords.Add((cube.Gemeente[document], Months.MonthOf(slot).Year));
            }
        }
    }

    private CubeGemeenten Gemeenten => _cube.Gemeenten;

    private MonthAxis Months => _cube.Gemeenten.Months;

    /// <param name="years">One base year and the target year where the variant keeps to months in both; else any.</param>
    /// <param name="counts">Relevant ones of the variant's unit, per line, over <see cref="CubeGemeenten.Cell"/>.</param>
    public ComparisonInput Of(ComparisonVariant variant, IReadOnlyList<int> years, IReadOnlyList<int[]> counts) => new()
    {
        Lines = _cube.Lines,
        Years =
        [
            .. from gemeente in _compared.Indexes
               let mask = variant.Months == MonthChoice.All ? AllMonths : SharedMonths(gemeente, years)
               from year in years
               select Year((gemeente, year, Covered(gemeente, year) & mask), variant.Unit, counts),
        ],
        Successors = _compared.Successors,
        Names = _compared.Names,
    };

    private GemeenteYear Year((int Gemeente, int Year, int Mask) place, CountUnit unit, IReadOnlyList<int[]> counts)
    {
        int[] cells = [.. Cells(place)];
        var available = _cube.Available;
        var hasDocuments = Array.Exists(cells, cell => available.Meetings[cell] > 0);
        return new()
        {
            Gemeente = Gemeenten.All[place.Gemeente].Code,
            Year = place.Year,
            Months = cells.Length,
            HasDocuments = hasDocuments,
            HasKeywordDocuments = hasDocuments && _withKeywords.Contains((place.Gemeente, place.Year)),
            Relevant = _cube.Lines.Select((line, i) => (line, Count: cells.Sum(cell => (long)counts[i][cell])))
                .ToDictionary(pair => pair.line, pair => pair.Count, StringComparer.Ordinal),
            Total = cells.Sum(cell => (long)available.Of(unit)[cell]),
            Coverage = cells.Length == 0 ? 0 : (double)cells.Count(cell => available.Documents[cell] > 0) / cells.Length,
        };
    }

    /// <summary>Calendar months as bits: those covered in every year, a merged gemeente's parts taken together.</summary>
    private int SharedMonths(int gemeente, IReadOnlyList<int> years) => years.Aggregate(
        AllMonths,
        (shared, year) => shared & _compared.PartsWith(gemeente, Gemeenten).Aggregate(0, (any, part) => any | Covered(part, year)));

    private int Covered(int gemeente, int year)
    {
        var mask = 0;
        for (var month = 1; month <= 12; month++)
        {
            var slot = Months.SlotOf(year, month);
            mask |= slot >= 0 && Gemeenten.IsCovered(gemeente, slot) ? 1 << (month - 1) : 0;
        }

        return mask;
    }

    private IEnumerable<int> Cells((int Gemeente, int Year, int Mask) place)
    {
        for (var mask = (uint)place.Mask; mask != 0; mask &= mask - 1)
        {
            yield return Gemeenten.Cell(place.Gemeente, Months.SlotOf(place.Year, BitOperations.TrailingZeroCount(mask) + 1));
        }
    }
}
